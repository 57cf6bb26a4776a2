package dev.atalaya.platform.supervisorapi;

import dev.atalaya.texts.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/// The only authorities whose certificates a platform may show: those of a file that the user named, and
/// nobody else whom this computer trusts.
final class PinnedCa {

    private final X509TrustManager trust;
    private final SSLContext context;

    private PinnedCa(X509TrustManager trust, SSLContext context) {
        this.trust = trust;
        this.context = context;
    }

    /// Reads a PEM file. Blocks.
    ///
    /// @throws IllegalArgumentException where there is no certificate in it; the message is one line for the
    /// user
    static PinnedCa read(String file, Texts texts) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            Collection<? extends Certificate> found =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (found.isEmpty()) throw new IllegalArgumentException(texts.get("platform.ca-empty", Plain.line(file)));
            return of(List.copyOf(found));
        } catch (IOException | InvalidPathException _) {
            throw new IllegalArgumentException(texts.get("platform.ca-unreadable", Plain.line(file)));
        } catch (CertificateException _) {
            throw new IllegalArgumentException(texts.get("platform.ca-empty", Plain.line(file)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has TLS", e);
        }
    }

    private static PinnedCa of(List<Certificate> authorities) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        for (int i = 0; i < authorities.size(); i++) store.setCertificateEntry("ca-" + i, authorities.get(i));
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        X509TrustManager trust = (X509TrustManager) factory.getTrustManagers()[0];
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new X509TrustManager[] {trust}, null);
        return new PinnedCa(trust, context);
    }

    X509TrustManager trust() {
        return trust;
    }

    SSLContext context() {
        return context;
    }
}

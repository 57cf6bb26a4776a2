package dev.atalaya.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// An authority of our own and certificates from it, made by the JDK's tool: it has no other way.
public final class Certificates {

    private static final String PASSWORD = "changeit";

    private final Path folder;

    /// @param folder for the key stores
    public Certificates(Path folder) {
        this.folder = folder;
    }

    /// A key with a certificate that it signed itself.
    public Path selfSigned(String name, String host) throws Exception {
        Path store = folder.resolve(name + ".p12");
        keytool(store, "-genkeypair -alias server -keyalg EC -dname CN=" + host + " -ext san=dns:" + host);
        return store;
    }

    /// The certificate alone.
    public Path pem(Path store) throws Exception {
        return pem(store, "server");
    }

    /// Makes an authority and returns its certificate.
    public Path authority() throws Exception {
        Path store = folder.resolve("authority.p12");
        keytool(store, "-genkeypair -alias ca -keyalg EC -dname CN=ours -ext bc:c");
        return pem(store, "ca");
    }

    /// A key with a certificate from the authority.
    ///
    /// @param more further arguments, such as for the time for which it holds
    public SSLContext signed(String name, String host, String more) throws Exception {
        Path store = folder.resolve(name + ".p12");
        Files.copy(folder.resolve("authority.p12"), store);
        keytool(
                store,
                "-genkeypair -alias server -signer ca -keyalg EC -dname CN=" + host + " -ext san=dns:" + host + more);
        return context(store);
    }

    private Path pem(Path store, String alias) throws Exception {
        Path pem = Path.of(store + ".pem");
        keytool(store, "-exportcert -rfc -alias " + alias + " -file " + pem);
        return pem;
    }

    private static void keytool(Path store, String arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments.split(" ")));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD, "-keystore", store.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(output).isZero();
    }

    /// For a server that shows the certificate called `server`.
    public static SSLContext context(Path store) throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        if (keys.containsAlias("ca")) keys.deleteEntry("ca");
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }
}

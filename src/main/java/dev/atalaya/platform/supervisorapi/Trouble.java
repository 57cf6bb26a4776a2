package dev.atalaya.platform.supervisorapi;

import dev.atalaya.texts.Texts;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/// Says in one line what went wrong on the way to a platform.
final class Trouble {

    private Trouble() {}

    /// @param pinned whether only the authorities that the user named are trusted
    static String line(IOException e, String place, boolean pinned, Texts texts) {
        return switch (e) {
            case TooLarge t -> texts.get("platform.too-large", place, t.megabytes());
            case UnknownHostException _ -> texts.get("platform.no-name", place);
            case NoRouteToHostException _ -> texts.get("platform.no-route", place);
            case ConnectException _ -> texts.get("platform.connection-refused", place);
            case InterruptedIOException _ -> texts.get("platform.timeout", place);
            case SSLPeerUnverifiedException _ -> texts.get("platform.certificate-name", place);
            case SSLException _ -> texts.get(tls(e, pinned), place);
            case EOFException _ -> texts.get("platform.cut", place);
            case ProtocolException _ -> texts.get("platform.cut", place);
            default -> texts.get("platform.broken", place);
        };
    }

    private static String tls(Throwable e, boolean pinned) {
        String found = "platform.no-tls";
        for (Throwable cause = e; cause != null; cause = next(cause)) {
            if (cause instanceof CertificateExpiredException) return "platform.certificate-expired";
            if (cause instanceof CertificateNotYetValidException) return "platform.certificate-early";
            if (cause instanceof CertificateException || cause instanceof CertPathBuilderException) {
                found = pinned ? "platform.certificate-other" : "platform.certificate-unknown";
            }
        }
        return found;
    }

    private static @Nullable Throwable next(Throwable e) {
        return e.getCause() == e ? null : e.getCause();
    }
}

package dev.atalaya.platform.supervisorapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.platform.Answer;
import dev.atalaya.wire.Me;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A way that breaks, or carries more than is good.
class WireTroubleTest {

    private final Rig rig = new Rig();

    WireTroubleTest() throws IOException {}

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void nobodyListens() {
        rig.server.close();

        assertThat(line()).isEqualTo("Nothing answers at " + rig.place());
    }

    @Test
    void theConnectionIsCutInTheMidst() {
        rig.server.enqueue(Rig.response(200, "application/json", "{\"platformId\":\"marta-1\",\"now\":\"2026\"}")
                .onResponseBody(new SocketEffect.CloseSocket(true, false, false))
                .build());

        assertThat(line()).isEqualTo("An answer of " + rig.place() + " broke off");
    }

    @Test
    void anAnswerThatSaysItIsHuge() {
        rig.server.enqueue(Rig.response(200, "application/json", "")
                .setHeader("Content-Length", 100 << 20)
                .build());

        assertThat(line()).isEqualTo("An answer of " + rig.place() + " is larger than 1 MB and was not read");
    }

    @Test
    void anAnswerThatIsHugeAndDoesNotSay() {
        rig.server.enqueue(Rig.response(200, "application/json", "")
                .chunkedBody(new Buffer().write(new byte[3 << 20]), 1 << 16)
                .build());

        assertThat(line()).isEqualTo("An answer of " + rig.place() + " is larger than 1 MB and was not read");
    }

    @Test
    void anAnswerThatIsSmallUntilUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[100 << 20]);
        }
        rig.server.enqueue(Rig.response(200, "application/json", "")
                .addHeader("Content-Encoding", "gzip")
                .body(new Buffer().write(packed.toByteArray()))
                .build());

        assertThat(packed.size()).isLessThan(1 << 20);
        assertThat(line()).isEqualTo("An answer of " + rig.place() + " is larger than 1 MB and was not read");
    }

    static Stream<Object[]> exceptions() {
        return Stream.of(
                of(new UnknownHostException("x"), "The name chat.example is not found"),
                of(new NoRouteToHostException("x"), "There is no way to chat.example"),
                of(new EOFException("x"), "An answer of chat.example broke off"),
                of(new IOException("x"), "The connection to chat.example broke"),
                of(new SSLException("x"), "No safe connection to chat.example"),
                of(new SSLPeerUnverifiedException("x"), "The certificate of chat.example is made out to another name"),
                of(tls(new CertificateExpiredException("x")), "The certificate of chat.example has expired"),
                of(tls(new CertificateNotYetValidException("x")), "The certificate of chat.example is not valid yet"),
                of(tls(new CertPathBuilderException("x")), "The certificate of chat.example is from nobody"));
    }

    private static Object[] of(IOException e, String line) {
        return new Object[] {e, line};
    }

    private static IOException tls(Exception cause) {
        IOException e = new SSLHandshakeException("x");
        e.initCause(new IllegalStateException(cause));
        return e;
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void everyTroubleHasItsLineAndNoClassName(IOException e, String start) {
        assertThat(Trouble.line(e, "chat.example", false, Rig.ENGLISH))
                .startsWith(start)
                .doesNotContain("Exception")
                .doesNotContain("{");
    }

    private String line() {
        return ((Answer.Unreachable<Me>) rig.platform.me()).why();
    }
}

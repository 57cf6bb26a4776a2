package dev.atalaya.platform.supervisorapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.faults.Certificates;
import dev.atalaya.platform.Answer;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.wire.Json;
import dev.atalaya.wire.Me;
import java.nio.file.Files;
import java.nio.file.Path;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real handshakes: with a certificate that nobody has signed, and with an authority of one's own.
class TlsTest {

    @TempDir
    Path dir;

    private Certificates certificates() {
        return new Certificates(dir);
    }

    private Answer<Me> ask(Path keys, String caFile) throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.useHttps(Certificates.context(keys).getSocketFactory());
            server.start();
            server.enqueue(Rig.response(200, "application/json", Json.mapper().writeValueAsString(FloorFixtures.me()))
                    .build());
            Endpoint endpoint =
                    Endpoint.of("https://localhost:" + server.getPort(), new Token(Rig.TOKEN), caFile, Rig.ENGLISH);
            try (ChatPlatform platform = new SupervisorApiPlatform(
                    endpoint, Thread.ofPlatform().daemon().factory(), () -> Rig.ENGLISH)) {
                return platform.me();
            }
        }
    }

    private static String why(Answer<Me> answer) {
        return ((Answer.Unreachable<Me>) answer).why().replaceAll("localhost:[0-9]+", "there");
    }

    @Test
    void aCertificateFromNobodyIsExplained() throws Exception {
        assertThat(why(ask(certificates().selfSigned("server", "localhost"), "")))
                .isEqualTo("The certificate of there is from nobody whom this computer trusts");
    }

    @Test
    void anAuthorityOfItsOwnIsTrustedWhereItsFileIsNamed() throws Exception {
        Path keys = certificates().selfSigned("server", "localhost");

        assertThat(ask(keys, certificates().pem(keys).toString())).isInstanceOf(Answer.Ok.class);
    }

    @Test
    void noOtherAuthorityIsTrustedThen() throws Exception {
        Path other = certificates().pem(certificates().selfSigned("other", "localhost"));

        assertThat(why(ask(certificates().selfSigned("server", "localhost"), other.toString())))
                .isEqualTo("The certificate of there is not from an authority in the file chosen for it");
    }

    @Test
    void anotherNameIsNotTakenEither() throws Exception {
        Path keys = certificates().selfSigned("server", "chat.example.com");

        assertThat(why(ask(keys, certificates().pem(keys).toString())))
                .isEqualTo("The certificate of there is made out to another name");
    }

    @Test
    void aFileThatIsNoneSaysSo() throws Exception {
        Path text = Files.writeString(dir.resolve("notes.txt"), "no certificate");
        Path gone = dir.resolve("gone.pem");

        assertThatThrownBy(() -> endpoint(text)).hasMessage("Certificate file: no certificate (PEM) in it: " + text);
        assertThatThrownBy(() -> endpoint(gone)).hasMessage("Certificate file: cannot be read: " + gone);
    }

    private static Endpoint endpoint(Path caFile) {
        return Endpoint.of("https://chat.example.com", new Token(Rig.TOKEN), caFile.toString(), Rig.ENGLISH);
    }
}

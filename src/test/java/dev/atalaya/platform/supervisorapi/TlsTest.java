package dev.atalaya.platform.supervisorapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.platform.Answer;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.wire.Json;
import dev.atalaya.wire.Me;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real handshakes: with a certificate that nobody has signed, and with an authority of one's own.
class TlsTest {

    private static final String PASSWORD = "changeit";

    @TempDir
    Path dir;

    private Answer<Me> ask(Path keys, String caFile) throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.useHttps(context(keys).getSocketFactory());
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
        assertThat(why(ask(selfSigned("server", "localhost"), "")))
                .isEqualTo("The certificate of there is from nobody whom this computer trusts");
    }

    @Test
    void anAuthorityOfItsOwnIsTrustedWhereItsFileIsNamed() throws Exception {
        Path keys = selfSigned("server", "localhost");

        assertThat(ask(keys, pem(keys).toString())).isInstanceOf(Answer.Ok.class);
    }

    @Test
    void noOtherAuthorityIsTrustedThen() throws Exception {
        Path other = pem(selfSigned("other", "localhost"));

        assertThat(why(ask(selfSigned("server", "localhost"), other.toString())))
                .isEqualTo("The certificate of there is not from an authority in the file chosen for it");
    }

    @Test
    void anotherNameIsNotTakenEither() throws Exception {
        Path keys = selfSigned("server", "chat.example.com");

        assertThat(why(ask(keys, pem(keys).toString())))
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

    private Path selfSigned(String name, String host) throws Exception {
        Path store = dir.resolve(name + ".p12");
        keytool(store, "-genkeypair -alias server -keyalg EC -dname CN=" + host + " -ext san=dns:" + host);
        return store;
    }

    private Path pem(Path store) throws Exception {
        Path pem = Path.of(store + ".pem");
        keytool(store, "-exportcert -rfc -alias server -file " + pem);
        return pem;
    }

    /// The JDK makes certificates only by its tool.
    private static void keytool(Path store, String arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments.split(" ")));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD, "-keystore", store.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(output).isZero();
    }

    private static SSLContext context(Path store) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }
}

package dev.atalaya.platform.supervisorapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.platform.Answer;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.wire.Me;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real handshake with a certificate that nobody has signed.
class TlsTest {

    private static final String PASSWORD = "changeit";

    @Test
    void aCertificateFromNobodyIsExplained(@TempDir Path dir) throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.useHttps(context(selfSigned(dir)).getSocketFactory());
            server.start();
            Endpoint endpoint = Endpoint.of("https://localhost:" + server.getPort(), new Token(Rig.TOKEN), Rig.ENGLISH);

            try (ChatPlatform platform = new SupervisorApiPlatform(
                    endpoint, Thread.ofPlatform().daemon().factory(), () -> Rig.ENGLISH)) {
                assertThat(platform.me())
                        .isEqualTo(new Answer.Unreachable<Me>(
                                "The certificate of " + endpoint.place() + " is from nobody whom this computer trusts",
                                null));
            }
        }
    }

    /// The JDK makes certificates only by its tool.
    private static Path selfSigned(Path dir) throws Exception {
        Path store = dir.resolve("server.p12");
        Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process process = new ProcessBuilder(List.of(
                        tool.toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        store.toString()))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(output).isZero();
        return store;
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

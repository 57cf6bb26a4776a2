package dev.atalaya.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Role;
import dev.atalaya.simulator.Engine;
import dev.atalaya.simulator.scenario.Generated;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SlowReaderTest {

    private LivePlatform platform;

    @BeforeEach
    void start() throws IOException {
        Engine engine = Engine.start(Generated.of(20, 500, Instant.parse("2026-11-24T16:00:00Z")), 1, Optional.empty());
        platform =
                LivePlatform.of(engine, PlatformServer.start(engine, 0, "secret-for-the-test", Duration.ofMillis(500)));
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    private int streams() {
        return platform.admin().get("/sim/v1/state").json().path("streams").asInt();
    }

    @Test
    void whoTakesNothingIsSentAwayAndTheOthersGoOn() throws IOException {
        try (Socket lazy = new Socket();
                Feed feed = Feed.open(platform.admin(), null)) {
            lazy.setReceiveBufferSize(4096);
            lazy.connect(
                    new InetSocketAddress("127.0.0.1", platform.server().url().getPort()));
            OutputStream out = lazy.getOutputStream();
            String token = platform.server().token(Role.ADMINISTRATOR).orElseThrow();
            out.write(("GET /v1/events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            while (streams() < 2) Thread.onSpinWait();

            platform.admin()
                    .call("POST", "/sim/v1/load", "{\"eventsPerSecond\":5000,\"seconds\":30,\"seed\":1}")
                    .expect(200);
            long count = 0;
            while (streams() == 2) {
                Feed.Event event = feed.skim();
                if (!event.heartbeat())
                    assertThat(event.data().path("count").asLong()).isEqualTo(++count);
            }

            assertThat(streams()).isEqualTo(1);
            long seen = count;
            while (count == seen) count = feed.skim().data().path("count").asLong();
        }
    }
}

package dev.atalaya.platform.supervisorapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.platform.Ability;
import dev.atalaya.sync.FloorFixtures;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the dialog for connecting is told.
class ConnectionTestTest {

    private final Rig rig = new Rig();
    private final AtomicLong nanos = new AtomicLong();

    ConnectionTestTest() throws IOException {}

    @AfterEach
    void close() {
        rig.close();
    }

    /// A clock that is half a minute behind the platform's, and calls that take 80 ms.
    private ConnectionTest.Result run(String address, String token) {
        return new ConnectionTest(
                        endpoint -> new SupervisorApiPlatform(
                                endpoint, Thread.ofPlatform().daemon().factory(), () -> Rig.ENGLISH),
                        () -> Rig.ENGLISH,
                        InstantSource.fixed(FloorFixtures.NOW.minusSeconds(30)),
                        () -> nanos.getAndAdd(Duration.ofMillis(80).toNanos()))
                .run(address, token, "");
    }

    @Test
    void saysWhoWhatHowFastAndHowTheClocksDiffer() {
        rig.answer(FloorFixtures.me()).answer(FloorFixtures.me());

        ConnectionTest.Result result = run(rig.address(), " " + Rig.TOKEN + "\n");

        assertThat(result).isInstanceOfSatisfying(ConnectionTest.Result.Works.class, works -> {
            assertThat(works.me()).isEqualTo(FloorFixtures.me());
            assertThat(works.abilities())
                    .containsExactlyInAnyOrder(Ability.LIVE_FEED, Ability.WRITE_ASSIGN, Ability.REASON_STRUCTURED);
            assertThat(works.roundTrip()).isEqualTo(Duration.ofMillis(80));
            assertThat(works.clockAhead()).isEqualTo(Duration.ofMillis(30_040));
        });
    }

    @Test
    void saysInOneLineWhyItFails() {
        rig.answer(401, "application/problem+json", "{}").answer(404, "text/html", "<html>");

        assertThat(run(rig.address(), "wrong")).isEqualTo(fails(rig.place() + " does not accept the token"));
        assertThat(run(rig.address(), "right")).isEqualTo(fails(rig.place() + " does not have this"));
        assertThat(run("http://chat.example.com", "t"))
                .isEqualTo(fails("chat.example.com needs https: without it anybody on the way could read the token"));
        assertThat(run(rig.address(), "two words"))
                .isEqualTo(fails("The token must be one word without spaces or accents"));
    }

    private static ConnectionTest.Result fails(String why) {
        return new ConnectionTest.Result.Fails(why);
    }
}

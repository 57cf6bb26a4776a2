package dev.atalaya.sync;

import static dev.atalaya.sync.FloorFixtures.SOPORTE;
import static dev.atalaya.sync.FloorFixtures.VENTAS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Whose groups are told of.
class WhoTest {

    @Test
    void onlyAnAdministratorSeesAllAndAnAgentNothing() {
        Who administrator = Who.of(FloorFixtures.me());
        Who supervisor = Who.of(FloorFixtures.supervisor(SOPORTE));
        Who agent = Who.of(FloorFixtures.me(Role.AGENT, Set.of()));

        assertThat(administrator.seen()).isNull();
        assertThat(administrator.sees(VENTAS)).isTrue();
        assertThat(supervisor.seen()).containsExactly(SOPORTE);
        assertThat(supervisor.sees(VENTAS)).isFalse();
        assertThat(agent.seen()).isEmpty();
        assertThat(agent.sees(VENTAS)).isFalse();
    }

    @Test
    void nothingIsSeenBeforeAnybodyIsKnown() {
        try (FloorSync sync = new FloorSync(new FakePlatform(), new FakeCache(), null, new Threads(_ -> {}))) {
            assertThat(sync.seen()).isEmpty();
            assertThat(sync.sees(VENTAS)).isFalse();
        }
    }
}

package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Group;
import dev.atalaya.insight.bundle.Setup;
import dev.atalaya.sync.FakePlatform;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.FloorSync;
import dev.atalaya.sync.Threads;
import org.junit.jupiter.api.Test;

class LiveSetupTest {

    @Test
    void aNewProfilesFloorIsWaitedFor() {
        Threads threads = new Threads(_ -> {});
        try (FloorSync sync = new FloorSync(new FakePlatform(), null, null, threads)) {
            threads.factory("later").newThread(sync::start).start();

            Setup floor = LiveSetup.of(sync);

            assertThat(floor.groups()).extracting(Group::id).contains(FloorFixtures.VENTAS, FloorFixtures.SOPORTE);
            assertThat(floor.zone()).isEqualTo(FloorFixtures.ZONE);
        }
    }
}

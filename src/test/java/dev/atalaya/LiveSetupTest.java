package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Group;
import dev.atalaya.insight.bundle.Setup;
import dev.atalaya.sync.FakePlatform;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.FloorSync;
import dev.atalaya.sync.Threads;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LiveSetupTest {

    @Test
    void aNewProfilesFloorIsWaitedFor() {
        Threads threads = new Threads(_ -> {});
        try (FloorSync sync = new FloorSync(new FakePlatform(), null, null, threads)) {
            CompletableFuture<Setup> came = new CompletableFuture<>();
            Thread asks = threads.factory("asks")
                    .newThread(() -> came.completeAsync(() -> LiveSetup.of(sync), Runnable::run));
            asks.start();
            while (asks.getState() != Thread.State.WAITING && asks.getState() != Thread.State.TIMED_WAITING)
                Thread.onSpinWait();
            sync.start();

            Setup floor = came.join();

            assertThat(floor.groups()).extracting(Group::id).contains(FloorFixtures.VENTAS, FloorFixtures.SOPORTE);
            assertThat(floor.zone()).isEqualTo(FloorFixtures.ZONE);
        }
    }
}

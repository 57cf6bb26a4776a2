package dev.atalaya.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.store.CacheOpening;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.store.cache.CacheFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheCrashTest {

    private static final int KILLS = 5;

    @TempDir
    Path folder;

    @Test
    void afterEveryKillThePositionAgreesWithTheRows() throws Exception {
        Random random = new Random(20261122);
        for (int kill = 0; kill < KILLS; kill++) {
            assertThat(Victim.killAfter(1 + random.nextInt(400), CachingVictim.class, folder))
                    .isNotEmpty();
            CacheOpening opening = new CacheFile(folder, QueueingVictim.KEY, Instant.EPOCH).open();
            assertThat(opening).isInstanceOf(CacheOpening.Open.class);
            CacheOpening.Open open = (CacheOpening.Open) opening;
            assertThat(open.setAside()).isNull();
            try (FloorCache cache = open.cache()) {
                Optional<FloorSnapshot> found = cache.load();
                if (found.isPresent()) check(cache, found.get());
            }
        }
    }

    private static void check(FloorCache cache, FloorSnapshot floor) {
        assertThat(cache.count()).isEqualTo(floor.seq());
        if (floor.seq() == 0) return;
        assertThat(floor.states())
                .hasSize(CachingVictim.STATES)
                .allSatisfy(state -> assertThat(state.lastSeq()).isEqualTo(floor.seq()))
                .allSatisfy(state -> assertThat(state.value().version()).isEqualTo(floor.seq()));
        assertThat(cache.newest(1).getFirst().id()).isEqualTo("a-" + floor.seq());
    }
}

package dev.atalaya.store.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Assignment;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.crash.Victim;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.PlainLog;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Packs and decisions agree after the process was killed in the middle of writing and packing.
class LogCrashTest {

    private static final int KILLS = 3;

    @TempDir
    Path folder;

    @Test
    void afterEveryKillCountsAgreeWithTheRows() throws Exception {
        Random random = new Random(3);
        for (int kill = 0; kill < KILLS; kill++) {
            assertThat(Victim.killAfter(20 + random.nextInt(150), PackingVictim.class, folder))
                    .isNotEmpty();
            try (FloorCache cache = CacheFixture.packing(folder, PackingVictim.PACK, new AtomRuleBook())) {
                check(cache);
            }
        }
    }

    private static void check(FloorCache cache) {
        List<Assignment> all = cache.newest(Integer.MAX_VALUE);
        PlainLog plain = new PlainLog();
        all.forEach(plain::put);
        List<Instant> edges = List.of(CacheFixture.NOW, CacheFixture.NOW.plusSeconds(200), Instant.MAX);
        for (LogFilter filter : List.of(
                LogFilter.ALL,
                LogFilter.ALL.withGroups(Set.of("g-1", "g-7", "g-9")),
                LogFilter.ALL.withContact("mar"))) {
            assertThat(cache.log().tally(filter, edges, Cancel.NEVER))
                    .isEqualTo(plain.tally(filter, edges, Cancel.NEVER));
            assertThat(cache.log().open(filter, edges, Cancel.NEVER).rows(0, 10_000, Cancel.NEVER))
                    .extracting(row -> row.decision().id())
                    .containsExactlyElementsOf(all.stream()
                            .filter(d -> plain.matches(filter, d.id()))
                            .map(Assignment::id)
                            .toList());
        }
    }
}

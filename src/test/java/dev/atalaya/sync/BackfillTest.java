package dev.atalaya.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Stretch;
import dev.atalaya.platform.Answer;
import dev.atalaya.store.Gap;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackfillTest {

    private static final Instant NOW = FloorFixtures.NOW;

    private final FakePlatform platform = new FakePlatform();
    private final FakeCache cache = new FakeCache();
    private final ManualLoop loop = new ManualLoop();
    private final List<Stretch> told = new ArrayList<>();
    private final List<StoreHealth> health = new ArrayList<>();
    private final Backfill backfill = new Backfill(
            List.of(new MissingGaps(platform, cache, told::add)),
            loop,
            loop,
            new Health(health::add),
            () -> 0,
            new Random(1));

    BackfillTest() {
        for (int i = 0; i < 10; i++) platform.decisions.add(Decisions.decision("d" + i, NOW.plusSeconds(i)));
    }

    private void look() {
        backfill.look();
        loop.advance(Duration.ofSeconds(5));
    }

    @Test
    void fetchesAGapPageByPageAndForgetsIt() {
        cache.gaps.add(new Gap(1, 9, NOW.plusSeconds(1), NOW.plusSeconds(8)));
        look();
        assertThat(cache.decisions)
                .extracting(Assignment::id)
                .containsExactly("d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8");
        assertThat(cache.gaps).isEmpty();
        assertThat(told).containsExactly(new Stretch(NOW.plusSeconds(1), NOW.plusSeconds(9)));
    }

    @Test
    void fetchesTheNewestGapFirstAndTriesOnWhereThePlatformIsAway() {
        cache.gaps.add(new Gap(1, 2, NOW, NOW));
        cache.gaps.add(new Gap(5, 6, NOW.plusSeconds(9), NOW.plusSeconds(9)));
        platform.unreachable(3);
        look();
        assertThat(cache.decisions).extracting(Assignment::id).containsExactly("d9", "d0");
    }

    @Test
    void whatThePlatformHasNoMoreIsNoGap() {
        cache.gaps.add(new Gap(1, 9, NOW, NOW.plusSeconds(8)));
        platform.fail(new Answer.TooOld<>());
        look();
        assertThat(cache.gaps).isEmpty();
        assertThat(cache.decisions).isEmpty();
    }

    @Test
    void whatIsRefusedOrCannotBeWrittenIsTriedAgainLater() {
        cache.gaps.add(new Gap(1, 9, NOW, NOW.plusSeconds(8)));
        platform.fail(new Answer.Refused<>(403, "forbidden", "not yours"));
        look();
        assertThat(platform.calls).hasSize(1);
        cache.full = true;
        loop.advance(Duration.ofMinutes(11));
        assertThat(cache.gaps).hasSize(1);
        assertThat(health.getLast().details()).hasSize(1);
        cache.full = false;
        loop.advance(Backfill.AFTER_TROUBLE.plusSeconds(5));
        assertThat(cache.gaps).isEmpty();
        assertThat(health.getLast().details()).isEmpty();
        assertThat(cache.decisions).hasSize(9);
    }
}

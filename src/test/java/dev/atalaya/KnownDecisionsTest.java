package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.Stretch;
import dev.atalaya.store.history.Held;
import dev.atalaya.sync.FakeCache;
import dev.atalaya.sync.FakePlatform;
import dev.atalaya.sync.FloorFixtures;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownDecisionsTest {

    private static final Instant FROM = FloorFixtures.NOW.minus(Duration.ofDays(7));

    private final FakePlatform platform = new FakePlatform();
    private final FakeCache cache = new FakeCache();
    private final KnownDecisions known = new KnownDecisions(cache, cache.log(), null, platform);

    private void holds(Held how, Instant from, Instant to) {
        cache.history().hold(HistoryKind.DECISIONS, how, new Stretch(from, to));
    }

    private boolean asksThePlatform() {
        platform.calls.clear();
        List<Assignment> heard = new ArrayList<>();
        known.since(FROM, heard::add);
        return platform.calls.contains("assignments");
    }

    @Test
    void whereThePlatformHasToldOfAllOfItTheDiskIsReadThoughThereIsNothingOlder() {
        assertThat(asksThePlatform()).isTrue();
        holds(Held.RECORDED, FROM.minus(Duration.ofDays(20)), FloorFixtures.NOW.minusSeconds(600));
        assertThat(asksThePlatform()).isFalse();
        holds(Held.OBSERVED, FloorFixtures.NOW.minusSeconds(900), FloorFixtures.NOW);
        assertThat(asksThePlatform()).isFalse();
    }

    @Test
    void whatTheDiskHasOnlyInPartIsFetched() {
        holds(Held.RECORDED, FROM.plusSeconds(60), FloorFixtures.NOW);
        assertThat(asksThePlatform()).isTrue();
        holds(Held.RECORDED, FROM.minusSeconds(60), FROM.plusSeconds(30));
        assertThat(asksThePlatform()).isTrue();
    }
}

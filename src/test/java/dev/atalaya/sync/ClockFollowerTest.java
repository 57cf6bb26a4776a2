package dev.atalaya.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ClockFollowerTest {

    private static final Instant START = FloorFixtures.NOW;
    private static final long SECOND = 1_000_000_000L;

    private final ClockFollower follower = new ClockFollower(START.minusSeconds(86_400), 0);

    @Test
    void standsStillUntilThePlatformSpeaks() {
        assertThat(follower.clock().at(60 * SECOND)).isEqualTo(START.minusSeconds(86_400));
        follower.sample(START, 1, 60 * SECOND);
        assertThat(follower.clock().at(61 * SECOND)).isEqualTo(START.plusSeconds(1));
    }

    @Test
    void runsAsFastAsThePlatform() {
        follower.sample(START, 60, 0);
        assertThat(follower.clock().at(2 * SECOND)).isEqualTo(START.plusSeconds(120));
        follower.sample(START.plusSeconds(120), 0, 2 * SECOND);
        assertThat(follower.clock().at(9 * SECOND)).isEqualTo(START.plusSeconds(120));
    }

    @Test
    void slowsDownRatherThanGoBack() {
        follower.sample(START, 1, 0);
        follower.sample(START, 1, SECOND);
        assertThat(follower.clock().at(SECOND)).isEqualTo(START.plusSeconds(1));
        assertThat(follower.clock().rate()).isBetween(0.1, 0.9);
    }

    @Test
    void goesBackWhenThePlatformsClockWasSetBack() {
        follower.sample(START, 1, 0);
        follower.sample(START.minusSeconds(3600), 1, SECOND);
        assertThat(follower.clock().at(SECOND)).isEqualTo(START.minusSeconds(3600));
    }

    @Test
    void keepsTheSameClockWhileAllIsWell() {
        PlatformClock clock = follower.sample(START, 1, 0);
        assertThat(follower.sample(START.plusSeconds(1), 1, SECOND)).isSameAs(clock);
    }

    /// Heartbeats each second, each late by up to 400 ms: never back, and never off by more than the worst lateness.
    @Property(seed = "42")
    void neverGoesBackAndStaysClose(@ForAll @Size(min = 2, max = 60) List<@IntRange(max = 400) Integer> lateMillis) {
        ClockFollower clock = new ClockFollower(START.minusSeconds(9), 0);
        Instant shown = START.minusSeconds(9);
        for (int i = 0; i < lateMillis.size(); i++) {
            long arrives = i * SECOND + lateMillis.get(i) * 1_000_000L;
            Instant before = clock.clock().at(arrives);
            Instant after = clock.sample(START.plusSeconds(i), 1, arrives).at(arrives);
            assertThat(after).isAfterOrEqualTo(before).isAfterOrEqualTo(shown);
            Instant truth = START.plusNanos(arrives);
            assertThat(Duration.between(after, truth).abs()).isLessThanOrEqualTo(Duration.ofMillis(401));
            shown = after;
        }
    }
}

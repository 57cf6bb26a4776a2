package dev.atalaya.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrailTest {

    private static final LogState START = LogState.START;
    private static final LogState WEEK = START.withScope(Scope.of(Scope.Preset.DAYS_7));
    private static final LogState MARTA = WEEK.with(filter -> filter.withAgents(Set.of("marta")));

    private long nanos;
    private final Trail trail = new Trail(START, () -> nanos);

    @Test
    void backAndForwardWalkThroughWhatWasLookedAt() {
        trail.went(WEEK);
        trail.went(MARTA);
        assertThat(trail.back()).contains(WEEK);
        assertThat(trail.back()).contains(START);
        assertThat(trail.back()).isEmpty();
        assertThat(trail.forward()).contains(WEEK);
        assertThat(trail.hasForward()).isTrue();
    }

    @Test
    void goingElsewhereForgetsWhatWasAhead() {
        trail.went(WEEK);
        trail.back();
        trail.went(MARTA);
        assertThat(trail.hasForward()).isFalse();
        assertThat(trail.back()).contains(START);
    }

    @Test
    void glancesLeaveOnlyTheLast() {
        trail.went(START.withSelected("a1"));
        for (int i = 2; i < 9; i++) {
            nanos += Duration.ofMillis(120).toNanos();
            trail.went(START.withSelected("a" + i));
        }
        nanos += Duration.ofSeconds(5).toNanos();
        trail.went(START.withSelected("b"));
        assertThat(trail.back()).contains(START.withSelected("a8"));
        assertThat(trail.back()).contains(START);
    }
}

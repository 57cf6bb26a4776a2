package dev.atalaya.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TrailTest {

    private static final Place START = Place.of("floor");
    private static final Place WEEK = new Place("log", "week", null);
    private static final Place MARTA = new Place("log", "marta", null);

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
        trail.went(chosen("a1"));
        for (int i = 2; i < 9; i++) {
            nanos += Duration.ofMillis(120).toNanos();
            trail.went(chosen("a" + i));
        }
        nanos += Duration.ofSeconds(5).toNanos();
        trail.went(chosen("b"));
        assertThat(trail.back()).contains(chosen("a8"));
        assertThat(trail.back()).contains(START);
    }

    @Test
    void whereWhatWasExplainedHasGoneTheTrailStaysAsItIs() {
        nanos += Duration.ofSeconds(2).toNanos();
        trail.went(chosen("gone"));
        nanos += Duration.ofSeconds(2).toNanos();
        trail.went(WEEK);
        trail.back();
        nanos += Duration.ofSeconds(2).toNanos();
        trail.went(START);
        assertThat(trail.hasForward()).isTrue();
        assertThat(trail.back()).contains(START);
        assertThat(trail.hasBack()).isFalse();
    }

    private static Place chosen(String id) {
        return new Place("floor", START.view(), id);
    }
}

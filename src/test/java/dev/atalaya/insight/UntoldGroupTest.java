package dev.atalaya.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A day on which the set-up of a group is known from some time on only.
class UntoldGroupTest {

    private static final Stretch DAY =
            new Stretch(Instant.parse("2026-10-25T00:00:00Z"), Instant.parse("2026-10-26T00:00:00Z"));
    private static final Instant BEGINNING = DAY.from().plus(Duration.ofHours(10));

    @Test
    void whatIsNotKnownOfItsMembersBeforeIsUnknownInTheGroupToo() {
        RandomPast past = new RandomPast(3, ZoneOffset.UTC, DAY);
        past.history.config.clear();
        past.history.agents.clear();
        past.history.spans.clear();
        past.setUp(past.group("g1", List.of("a0", "a1"), null), BEGINNING, DAY.to());
        past.history.agents.add(Told.of("a0", "Online", BEGINNING, DAY.to(), Evidence.RECORDED));
        past.history.agents.add(Told.of("a1", "Online", DAY.from(), DAY.to(), Evidence.RECORDED));

        StatusReport report =
                new StatusReports(past.history, new ListedDecisions(List.of())).of(DAY, ZoneOffset.UTC, _ -> true);

        assertThat(report.inGroup("g1", "a0").unknown()).isEqualTo(Duration.ofHours(10));
        assertThat(report.inGroup("g1", "a0").assignable()).isEqualTo(Duration.ofHours(14));
        // Of him it is known what he showed, but not whether he was a member then.
        assertThat(report.inGroup("g1", "a1").unknown()).isZero();
        assertThat(report.inGroup("g1", "a1").assignable()).isEqualTo(Duration.ofHours(14));
        assertThat(report.ofGroup("g1").unknown()).isEqualTo(Duration.ofHours(10));
        assertThat(report.total().unknown()).isEqualTo(Duration.ofHours(10));
    }
}

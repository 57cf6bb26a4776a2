package dev.atalaya.insight.findings;

import static dev.atalaya.sync.AgentBuilder.agent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.RuleCode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Which decisions count.
class LookedTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final DraftFloor floor = new DraftFloor();

    private DraftFloor troubled(DraftFloor on) {
        return on.agent(agent("test1", "Test Agent 1").test().build())
                .agent(agent("marta", "Marta").build())
                .group("ventas", DraftFloor.PLAIN);
    }

    @Test
    void ofARangeOnlyItsDecisionsCountAlsoAmongThoseThatComeInLive() {
        RuleCode rule = RuleCode.RANDOM_ASSIGNABLE;
        troubled(floor)
                .kept(Logged.at("old", HOUR.multipliedBy(300)).rule(rule).to("test1", "test1+", "marta+"))
                .kept(Logged.at("in", HOUR.multipliedBy(200)).rule(rule).to("test1", "test1+", "marta+"))
                .kept(Logged.at("late", HOUR).rule(rule).to("test1", "test1+", "marta+"))
                .watch(
                        null,
                        new Looked(
                                DraftFloor.NOW.minus(HOUR.multipliedBy(250)),
                                DraftFloor.NOW.minus(HOUR.multipliedBy(2))));
        floor.look();
        floor.decide(Logged.at("live", Duration.ZERO).rule(rule).to("test1", "test1+", "marta+"));

        Board board = floor.look();
        assertThat(board.decisions()).isEqualTo(1);
        assertThat(board.open().getFirst().proof().decisions()).containsExactly("in");
    }

    @Test
    void decisionsOlderThanTheRangeDoNotCount() {
        troubled(floor)
                .kept(
                        Logged.at("1", Duration.ofDays(8))
                                .rule(RuleCode.RANDOM_ASSIGNABLE)
                                .to("test1", "test1+", "marta+"),
                        Logged.at("2", Duration.ofDays(6))
                                .rule(RuleCode.RANDOM_ASSIGNABLE)
                                .to("test1", "test1+", "marta+"));

        assertThat(floor.look().decisions()).isEqualTo(1);
    }
}

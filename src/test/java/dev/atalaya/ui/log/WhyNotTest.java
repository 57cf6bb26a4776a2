package dev.atalaya.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Verdict;
import dev.atalaya.insight.Fairness;
import dev.atalaya.insight.WhyNot;
import dev.atalaya.insight.WhyNot.Reason;
import dev.atalaya.sync.FloorFixtures;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhyNotTest {

    private static Assignment decision(@Nullable String agent, RuleCode rule, Candidate... candidates) {
        return DesignLog.make(
                "1",
                FloorFixtures.NOW,
                "Nadia Fuentes",
                FloorFixtures.VENTAS,
                Trigger.NEW,
                null,
                agent,
                rule,
                Actor.BOT,
                List.of(candidates));
    }

    private static Candidate marta(Verdict verdict) {
        return DesignLog.one("marta", "Marta López", verdict.inDraw(), verdict);
    }

    private static Candidate jorge(Verdict verdict) {
        return DesignLog.one("jorge", "Jorge Paz", verdict.inDraw(), verdict);
    }

    private static Reason reason(Assignment decision) {
        return WhyNot.of("marta", List.of(decision)).lines().getFirst().reason();
    }

    @Test
    void eachDecisionHasItsReason() {
        RuleCode drawn = RuleCode.RANDOM_ASSIGNABLE;
        assertThat(reason(decision("marta", drawn, marta(Verdict.CHOSEN)))).isEqualTo(Reason.GOT);
        assertThat(reason(decision("jorge", drawn, marta(Verdict.NOT_DRAWN), jorge(Verdict.CHOSEN))))
                .isEqualTo(Reason.NOT_DRAWN);
        assertThat(reason(decision("jorge", drawn, marta(Verdict.NOT_CONNECTED), jorge(Verdict.CHOSEN))))
                .isEqualTo(Reason.OFFLINE);
        assertThat(reason(decision("jorge", drawn, marta(Verdict.STATE_NOT_ASSIGNABLE), jorge(Verdict.CHOSEN))))
                .isEqualTo(Reason.NOT_ASSIGNABLE);
        assertThat(reason(decision("jorge", RuleCode.LAST_AGENT, marta(Verdict.NOT_CONSIDERED))))
                .isEqualTo(Reason.LAST_AGENT);
        assertThat(reason(decision("jorge", RuleCode.NOT_BY_RULES, marta(Verdict.NOT_CONSIDERED))))
                .isEqualTo(Reason.BY_NAME);
        assertThat(reason(decision("jorge", drawn, jorge(Verdict.CHOSEN)))).isEqualTo(Reason.NOT_A_MEMBER);
        assertThat(reason(decision("jorge", drawn))).isEqualTo(Reason.UNKNOWN);
        assertThat(reason(decision(null, RuleCode.HELD_OUT_OF_HOURS, marta(Verdict.NOT_CONNECTED))))
                .isEqualTo(Reason.HELD);
    }

    @Test
    void onlyDrawsCountForChance() {
        List<Assignment> day = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            day.add(decision("jorge", RuleCode.RANDOM_ASSIGNABLE, marta(Verdict.NOT_DRAWN), jorge(Verdict.CHOSEN)));
        }
        day.add(decision("marta", RuleCode.LAST_AGENT, marta(Verdict.CHOSEN), jorge(Verdict.NOT_CONSIDERED)));
        day.add(decision("jorge", RuleCode.RANDOM_ASSIGNABLE, marta(Verdict.NOT_CONNECTED), jorge(Verdict.CHOSEN)));
        WhyNot found = WhyNot.of("marta", day);
        assertThat(found.fairness()).isEqualTo(new Fairness(20, 0, 10, 6, 14));
        assertThat(found.fairness().outside()).isTrue();
        assertThat(found.sums())
                .containsEntry(Reason.NOT_DRAWN, 20)
                .containsEntry(Reason.GOT, 1)
                .containsEntry(Reason.OFFLINE, 1);
    }
}

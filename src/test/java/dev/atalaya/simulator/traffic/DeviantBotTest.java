package dev.atalaya.simulator.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Verdict;
import dev.atalaya.simulator.scenario.Scenarios;
import dev.atalaya.simulator.world.Quiet;
import dev.atalaya.simulator.world.Worlds;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// `deviant.json`: the bot really does not keep to the rules, and the log says so.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DeviantBotTest {

    private List<Assignment> log = List.of();

    @BeforeAll
    void runTheHistory() {
        var scenario = Objects.requireNonNull(Scenarios.find("deviant").scenario());
        log = new Quiet(Worlds.fresh(scenario, 1, "deviant", People::new)).log();
    }

    @Test
    void peopleWhoWereNotEligibleGotConversationsThoughOthersWere() {
        assertThat(log)
                .filteredOn(a -> a.groupId().equals("pedidos") && a.rule() == RuleCode.RANDOM_ASSIGNABLE)
                .filteredOn(a -> !a.chosen().orElseThrow().eligible())
                .isNotEmpty();
    }

    @Test
    void oneAgentIsEligibleAgainAndAgainAndNeverDrawn() {
        List<Candidate> rita = log.stream()
                .filter(a -> a.groupId().equals("postventa"))
                .flatMap(a -> a.candidates().stream())
                .filter(c -> c.agentId().equals("rita-paz") && c.eligible())
                .toList();

        assertThat(rita).hasSizeGreaterThan(200).allMatch(c -> c.verdict() == Verdict.NOT_DRAWN);
    }

    @Test
    void oneAgentIsDrawnFarMoreOftenThanHisShare() {
        List<Assignment> draws = log.stream()
                .filter(a -> a.groupId().equals("pedidos") && a.rule() == RuleCode.RANDOM_ASSIGNABLE)
                .filter(a -> a.eligible() == 4)
                .toList();
        long hers = draws.stream().filter(a -> "nora-lima".equals(a.agentId())).count();

        assertThat(draws).hasSizeGreaterThan(200);
        assertThat((double) hers / draws.size()).isGreaterThan(0.38);
    }

    @Test
    void aSettingWasTakenForItsOpposite() {
        assertThat(log)
                .filteredOn(a -> a.groupId().equals("postventa") && a.settings().onlyAvailableAgents())
                .filteredOn(a -> a.rule().nobodyEligible())
                .isNotEmpty();
    }
}

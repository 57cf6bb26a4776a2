package dev.atalaya.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Went;
import dev.atalaya.store.FakeKeepsakes;
import dev.atalaya.store.log.ActorRef;
import dev.atalaya.store.log.Judgement;
import dev.atalaya.store.log.LogFilter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SavedFiltersTest {

    private static final LogState FULL = new LogState(
            Scope.custom(new Period(Instant.parse("2026-11-20T06:00:00Z"), Instant.parse("2026-11-24T06:00:00Z"))),
            LogFilter.ALL
                    .withGroups(Set.of("g-ventas"))
                    .withAgents(Set.of("marta", "test1"))
                    .withAgentsBefore(Set.of("jorge"))
                    .withRules(Set.of(RuleCode.NOBODY_ASSIGNABLE))
                    .withTriggers(Set.of(Trigger.NEW))
                    .withActors(Set.of(ActorRef.any(Actor.Kind.BOT), new ActorRef(Actor.Kind.SUPERVISOR, "r:c")))
                    .withWent(Set.of(Went.TEST_AGENT))
                    .withJudgements(Set.of(Judgement.CONTRADICTS))
                    .withConversations(Set.of("47895"))
                    .withContact("peña"),
            null,
            null);

    private final List<String> told = new ArrayList<>();
    private final FakeKeepsakes keepsakes = new FakeKeepsakes();

    private SavedThings<LogState> open() {
        return new SavedThings<>(
                SavedThings.Form.filters(),
                keepsakes,
                new LogReader(Runnable::run, Runnable::run),
                message -> told.add(message.text()));
    }

    @Test
    void whatWasSavedIsThereAfterARestart() {
        SavedThings<LogState> filters = open();
        filters.save("Ventas, todo", FULL);
        filters.save("Hoy", LogState.START.withSelected("a1"));
        assertThat(open().allProperty().get())
                .containsExactly(
                        new SavedThings.Saved<>("Hoy", LogState.START), new SavedThings.Saved<>("Ventas, todo", FULL));
        filters.remove("Hoy");
        assertThat(open().allProperty().get())
                .extracting(SavedThings.Saved::name)
                .containsExactly("Ventas, todo");
    }

    @Test
    void oneThatCannotBeReadIsNamedAndTheRestKept() {
        keepsakes.file.put("log-filters", """
                [{"name":"old","scope":"TODAY","rules":["LOTTERY"]},{"name":"good","scope":"YESTERDAY"}]""");
        assertThat(open().allProperty().get())
                .extracting(SavedThings.Saved::name)
                .containsExactly("good");
        assertThat(told).containsExactly("old: rules is “LOTTERY”, which is not known here");
    }

    @Test
    void aBrokenTextIsSaidInALine() {
        keepsakes.file.put("log-filters", "[{");
        assertThat(open().allProperty().get()).isEmpty();
        assertThat(told).singleElement().asString().startsWith("log-filters: ").doesNotContain("\n");
    }
}

package dev.atalaya.insight.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.TimeRange;
import dev.atalaya.insight.HeldTimes;
import dev.atalaya.insight.Ledger;
import dev.atalaya.insight.whatif.Scenario.Hours;
import dev.atalaya.insight.whatif.Scenario.OfGroup;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Small logs of which anybody can tell what would have come out. Tuesday, 08:00 UTC on.
class ExamplesTest {

    private static final OfGroup AS = OfGroup.AS_IT_WAS;
    private static final Offset<Double> CLOSE = Offset.offset(1e-12);

    private final List<Assignment> log = new ArrayList<>();

    private Answer ask(OfGroup of) {
        return ask(new Scenario(Map.of("ventas", of), Map.of(), 0), Map.of(), Map.of());
    }

    private Answer ask(Scenario scenario, Map<String, Hours> hours, Map<String, Ledger> ledgers) {
        return new Lab(Taped.of(log), new Stage(Drawn.at(120).toEpochMilli(), hours, ledgers, Set.of()))
                .replay(scenario);
    }

    private static OfGroup without(String... agents) {
        return new OfGroup(null, null, null, Set.of(agents), Set.of(), null);
    }

    private static OfGroup onlyAvailable() {
        return new OfGroup(true, null, null, Set.of(), Set.of(), null);
    }

    @Test
    void whatATestAgentGotIsDrawnAmongTheOthersAndNobodyElseLosesAny() {
        for (int i = 0; i < 6; i++) log.add(Drawn.nobody(i).to(i < 4 ? "test1" : "marta", "marta", "jorge", "test1"));

        Answer answer = ask(without("test1"));

        assertThat(answer.before().test()).isEqualTo(Amount.sure(4));
        assertThat(answer.after().test()).isEqualTo(Amount.sure(0));
        assertThat(answer.elsewhere()).isEqualTo(Amount.sure(4));
        assertThat(answer.after().of("marta").expected()).isCloseTo(4, CLOSE);
        assertThat(answer.after().of("jorge").expected()).isCloseTo(2, CLOSE);
        assertThat(answer.after().of("marta").deviation()).isCloseTo(1, CLOSE);
        // It only moves the problem: nobody was there.
        assertThat(answer.after().absent()).isEqualTo(Amount.sure(6));
    }

    @Test
    void onlyAvailableKeepsThemUntilSomebodyComesOrStill() {
        log.add(Drawn.nobody(0).to("marta", "marta", "jorge"));
        log.add(Drawn.nobody(10).to("jorge", "marta", "jorge"));
        // Jorge has been there since the 25th minute.
        log.add(Drawn.somebody(30).to("jorge", "marta", "jorge+"));
        log.add(Drawn.nobody(60).to("marta", "marta", "jorge"));

        Answer answer = ask(onlyAvailable());

        assertThat(answer.kept()).isEqualTo(Amount.sure(3));
        assertThat(answer.after().absent()).isEqualTo(Amount.sure(0));
        assertThat(answer.after().waits())
                .isEqualTo(new HeldTimes.Summary(3, 1, Duration.ofMinutes(25), false, Duration.ofMinutes(60)));
        assertThat(answer.after().agents()).containsOnlyKeys("jorge");
        assertThat(answer.after().of("jorge")).isEqualTo(Amount.sure(3));
        assertThat(answer.before().held()).isEqualTo(Amount.sure(0));
    }

    @Test
    void aStateThatIsNoLongerAssignableTakesThemOutOfTheDraw() {
        log.add(Drawn.somebody(0).to("marta", "marta+", "jorge+", "rita+"));

        Answer answer = ask(new Scenario(Map.of(), Map.of("s-marta", false), 0), Map.of(), Map.of());

        assertThat(answer.elsewhere()).isEqualTo(Amount.sure(1));
        assertThat(answer.after().agents()).containsOnlyKeys("jorge", "rita");
        assertThat(answer.after().of("rita").expected()).isCloseTo(0.5, CLOSE);
    }

    @Test
    void outOfHoursOffKeepsThemUntilTheGroupOpens() {
        log.add(Drawn.closed(0).to("marta", "marta", "jorge"));
        Hours hours = new Hours(
                new Schedule(
                        List.of(new TimeRange(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(18, 0))), Set.of()),
                ZoneOffset.UTC);

        Answer answer = ask(
                new Scenario(Map.of("ventas", new OfGroup(null, false, null, Set.of(), Set.of(), null)), Map.of(), 0),
                Map.of("ventas", hours),
                Map.of());

        assertThat(answer.after().waits().median()).isEqualTo(Duration.ofHours(1));
        assertThat(answer.after().waits().still()).isZero();
        assertThat(answer.after().of("jorge").expected()).isCloseTo(0.5, CLOSE);
    }

    @Test
    void whoIsPutIntoTheGroupIsAsTheHistoryTellsOfHim() {
        log.add(Drawn.nobody(0).to("marta", "marta"));
        log.add(Drawn.nobody(30).to("marta", "marta"));
        Stretch range = new Stretch(Drawn.at(-60), Drawn.at(120));
        Ledger ana = Ledger.of(
                "ana",
                range,
                List.of(new AgentInterval(
                        "ana", "on", "On", true, true, Drawn.at(20), Drawn.at(120), false, null, Evidence.RECORDED)));

        Answer answer = ask(
                new Scenario(
                        Map.of("ventas", new OfGroup(null, null, null, Set.of(), Set.of("ana"), null)), Map.of(), 0),
                Map.of(),
                Map.of("ana", ana));

        // At first she was not there: one of two who were not. Then she was the only one.
        assertThat(answer.after().of("ana").expected()).isCloseTo(1.5, CLOSE);
        assertThat(answer.after().absent().expected()).isCloseTo(1, CLOSE);
    }

    @Test
    void aLaterAttemptIsNotNeededOnceSomebodyHasIt() {
        log.add(Drawn.held(0).to(null, "marta"));
        log.add(Drawn.held(0).attempt(2, 40).to("marta", "marta+"));

        Answer answer = ask(new OfGroup(false, null, null, Set.of(), Set.of(), null));

        assertThat(answer.before().waits().median()).isEqualTo(Duration.ofMinutes(40));
        assertThat(answer.sooner()).isEqualTo(Amount.sure(1));
        assertThat(answer.after().held()).isEqualTo(Amount.sure(0));
        assertThat(answer.after().given()).isEqualTo(Amount.sure(1));
    }

    @Test
    void aCapSpreadsThemAndTheRestWaits() {
        for (int i = 0; i < 6; i++) {
            log.add(Drawn.somebody(i).only().load(Math.min(i, 6)).to("marta", "marta+"));
        }

        Answer answer = ask(new Scenario(Map.of(), Map.of(), 4), Map.of(), Map.of());

        assertThat(answer.plays()).isEqualTo(Lab.PLAYS);
        assertThat(answer.after().of("marta").expected()).isEqualTo(4);
        assertThat(answer.kept().expected()).isEqualTo(2);
        assertThat(answer.after().waits().still()).isEqualTo(2);
        assertThat(answer.after().waits().atLeast()).isTrue();
    }

    @Test
    void whatPeopleNamedStaysAsItWas() {
        log.add(Drawn.somebody(0).rule(RuleCode.NOT_BY_RULES).to("marta", "marta+", "jorge+"));

        Answer answer = ask(without("marta"));

        assertThat(answer.named()).isEqualTo(1);
        assertThat(answer.changed()).isZero();
        assertThat(answer.after()).isEqualTo(answer.before());
    }

    @Test
    void withoutCandidatesNobodyCanTell() {
        log.add(Drawn.somebody(0).to("marta"));

        assertThat(ask(without("marta")).untold()).isEqualTo(1);
        assertThat(ask(AS).after()).isEqualTo(ask(AS).before());
    }
}

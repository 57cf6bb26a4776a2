package dev.atalaya.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.TimeRange;
import dev.atalaya.insight.whatif.Answer;
import dev.atalaya.insight.whatif.Compared;
import dev.atalaya.insight.whatif.Figure;
import dev.atalaya.insight.whatif.Figure.Kind;
import dev.atalaya.insight.whatif.LabWords;
import dev.atalaya.insight.whatif.Scenario;
import dev.atalaya.insight.whatif.Scenario.Hours;
import dev.atalaya.insight.whatif.Scenario.OfGroup;
import dev.atalaya.insight.whatif.StoredLab;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.PlainLog;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FakeHistory;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.live.ManualTimer;
import dev.atalaya.ui.log.LogReader;
import dev.atalaya.ui.report.Days;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LabViewModelTest {

    private final ManualTimer timer = new ManualTimer();
    private final LiveFloor floor = new LiveFloor(timer::nanos);
    private final PlainLog log = LabLog.six();
    private final FakeHistory history = new FakeHistory();

    /// Six of today in Ventas, all to the test agent while nobody was there.
    private LabViewModel model(Executor background) {
        floor.apply(Deltas.floor());
        StoredLab lab = new StoredLab(log, history);
        LabViewModel model = new LabViewModel(floor, lab, new LogReader(background, Runnable::run), timer);
        model.open(FloorFixtures.ZONE);
        model.go(model.stateProperty().get().of(Days.TODAY, FloorFixtures.VENTAS));
        return model;
    }

    private static Answer answer(LabViewModel model) {
        return Objects.requireNonNull(model.answerProperty().get()).first();
    }

    private static void change(LabViewModel model, UnaryOperator<OfGroup> change) {
        model.change(now -> now.with(FloorFixtures.VENTAS, change.apply(now.in(FloorFixtures.VENTAS))));
    }

    private static OfGroup withoutTheTestAgent(OfGroup of) {
        return of.withMembers(Set.of(FloorFixtures.TEST1), of.with());
    }

    private List<LogFilter> followed(LabViewModel model, int side, Figure figure) {
        List<LogFilter> found = new ArrayList<>();
        model.follow(side, figure, found::add, _ -> {});
        return found;
    }

    @Test
    void openingItShowsTodayAsItWas() {
        LabViewModel model = model(Runnable::run);

        assertThat(answer(model).decisions()).isEqualTo(6);
        assertThat(answer(model).changed()).isZero();
        assertThat(model.rowsProperty().get().getFirst().agentId()).isEqualTo(FloorFixtures.TEST1);
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void withoutTheTestAgentTheOthersShareWhatItGot() {
        LabViewModel model = model(Runnable::run);

        change(model, LabViewModelTest::withoutTheTestAgent);

        assertThat(answer(model).after().test().expected()).isZero();
        assertThat(answer(model).after().of(FloorFixtures.MARTA).expected()).isEqualTo(3);
        LabWords english = new LabWords(Texts.of(Language.EN));
        assertThat(english.gain(answer(model)))
                .isEqualTo("To somebody not there: 6 (it was 6). To test agents: 0 (it was 6).");
        assertThat(english.cost(answer(model).after().waits())).isEqualTo("Nobody is held with the bot.");
        assertThat(new LabWords(Texts.of(Language.ES))
                        .amount(answer(model).after().of(FloorFixtures.MARTA)))
                .isEqualTo("3 ± 1.2");
    }

    @Test
    void onlyAvailableHoldsThemAndSaysHowLongAtLeast() {
        LabViewModel model = model(Runnable::run);

        change(model, of -> of.withSettings(true, null, null));

        assertThat(new LabWords(Texts.of(Language.EN))
                        .cost(answer(model).after().waits()))
                .isEqualTo("6 held with the bot: median at least 59 min, longest at least 1 h; 6 are still waiting.");
    }

    @Test
    void everyFigureLeadsToItsDecisions() {
        LabViewModel model = model(Runnable::run);
        change(model, LabViewModelTest::withoutTheTestAgent);
        model.go(model.stateProperty().get().compared());
        change(model, of -> OfGroup.AS_IT_WAS.withSettings(true, null, null));
        String[] all = {"c0", "c1", "c2", "c3", "c4", "c5"};

        for (Figure.Kind kind : List.of(Kind.ELSEWHERE, Kind.CHANGED, Kind.ABSENT, Kind.GIVEN)) {
            LogFilter shown = followed(model, 0, Figure.of(kind)).getFirst();
            assertThat(shown.conversations()).as(kind.name()).containsExactlyInAnyOrder(all);
            assertThat(shown.groups()).containsExactly(FloorFixtures.VENTAS);
        }
        for (Figure.Kind kind : List.of(Kind.KEPT, Kind.HELD, Kind.STILL)) {
            assertThat(followed(model, 1, Figure.of(kind)).getFirst().conversations())
                    .containsExactlyInAnyOrder(all);
        }
        assertThat(followed(model, 0, Figure.agent(FloorFixtures.MARTA))
                        .getFirst()
                        .conversations())
                .hasSize(6);
        assertThat(followed(model, 0, Figure.of(Kind.TEST))).isEmpty();
        assertThat(followed(model, -1, Figure.agent(FloorFixtures.TEST1))
                        .getFirst()
                        .agents())
                .containsExactly(FloorFixtures.TEST1);
        assertThat(followed(model, -1, Figure.of(Kind.ABSENT)).getFirst().conversations())
                .hasSize(6);
        assertThat(followed(model, -1, Figure.of(Kind.LOOKED)).getFirst().conversations())
                .isEmpty();
    }

    @Test
    void twoScenariosAreAnsweredSideBySide() {
        LabViewModel model = model(Runnable::run);
        change(model, LabViewModelTest::withoutTheTestAgent);

        model.go(model.stateProperty().get().compared());
        change(model, of -> of.withSettings(true, null, null));

        Compared both = Objects.requireNonNull(model.answerProperty().get());
        assertThat(both.sides()).hasSize(2);
        assertThat(both.sides().getFirst().answer().kept().expected()).isZero();
        assertThat(both.sides().getLast().answer().kept().expected()).isEqualTo(6);
        assertThat(model.rowsProperty().get().getFirst().after()).hasSize(2);
        model.go(model.stateProperty().get().only(1));
        assertThat(answer(model).kept().expected()).isEqualTo(6);
    }

    @Test
    void whoIsPutInIsAsTheHistoryTellsOfHim() {
        LabViewModel model = model(Runnable::run);
        Instant start = FloorFixtures.NOW.minusSeconds(7200);
        history.agents.add(new AgentInterval(
                FloorFixtures.ANA,
                "st-on",
                "On",
                true,
                true,
                start,
                FloorFixtures.NOW,
                false,
                null,
                Evidence.RECORDED));

        change(model, of -> of.withMembers(Set.of(), Set.of(FloorFixtures.ANA)));

        assertThat(answer(model).after().of(FloorFixtures.ANA).expected()).isEqualTo(6);
        assertThat(answer(model).after().absent().expected()).isZero();
    }

    @Test
    void whatIsSaidOfAllGroupsHoldsInEachAndAllAreLookedAt() {
        LabViewModel model = model(Runnable::run);
        model.go(model.stateProperty().get().of(Days.TODAY, Scenario.EVERY));

        model.change(now -> now.with(Scenario.EVERY, OfGroup.AS_IT_WAS.withSettings(true, null, null)));

        assertThat(answer(model).kept().expected()).isEqualTo(6);
        assertThat(followed(model, 0, Figure.of(Kind.KEPT)).getFirst().groups()).isEmpty();
    }

    @Test
    void whatIsKeptIsReadBackAndWhatCannotBeReadIsNamed() {
        Hours hours = new Hours(
                new Schedule(
                        List.of(new TimeRange(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.MIDNIGHT)),
                        Set.of(LocalDate.of(2026, 12, 25))),
                ZoneOffset.UTC);
        OfGroup all = new OfGroup(true, false, true, Set.of("a"), Set.of("b", "c"), hours);
        Scenario first = new Scenario(
                Map.of("g", all, Scenario.EVERY, OfGroup.AS_IT_WAS.withHours(new Hours(null, ZoneOffset.UTC))),
                Map.of("s", false),
                4);
        Days days = Days.between(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 24));
        LabState state = new LabState(days, "g", "g", List.of(first, Scenario.NONE), 0);

        assertThat(LabJson.read(LabJson.write(state))).isEqualTo(state);
        assertThatThrownBy(() -> LabJson.read(LabJson.write(state).put("days", "SOME")))
                .hasMessageContaining("days is “SOME”");
        assertThatThrownBy(() -> LabJson.read(LabJson.write(state).putArray("scenarios")))
                .hasMessageStartingWith("scenarios: 0");
    }

    @Test
    void daysToComeHaveNoAnswer() {
        LabViewModel model = model(Runnable::run);
        LocalDate later =
                LocalDate.ofInstant(FloorFixtures.NOW, FloorFixtures.ZONE).plusDays(2);

        model.go(model.stateProperty().get().of(Days.between(later, later), FloorFixtures.VENTAS));

        assertThat(model.answerProperty().get()).isNull();
        assertThat(model.problemProperty().get().kind()).isEqualTo(LabViewModel.Problem.Kind.TO_COME);
    }

    @Test
    void onlyTheLastScenarioIsAnswered() {
        Deque<Runnable> work = new ArrayDeque<>();
        LabViewModel model = model(work::add);
        assertThat(model.busyProperty().get()).isTrue();

        change(model, LabViewModelTest::withoutTheTestAgent);
        while (!work.isEmpty()) work.removeLast().run();

        assertThat(answer(model).after().test().expected()).isZero();
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void withoutFilesThereIsNothingToReplay() {
        floor.apply(Deltas.floor());
        LabViewModel model = new LabViewModel(floor, null, new LogReader(Runnable::run, Runnable::run), timer);
        model.open(FloorFixtures.ZONE);

        assertThat(model.kept()).isFalse();
        assertThat(model.answerProperty().get()).isNull();
    }
}

package dev.atalaya.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Verdict;
import dev.atalaya.insight.whatif.Answer;
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
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class LabViewModelTest {

    private final ManualTimer timer = new ManualTimer();
    private final LiveFloor floor = new LiveFloor(timer::nanos);
    private final PlainLog log = new PlainLog();

    /// Six of today in Ventas, all to the test agent while nobody was there.
    private LabViewModel model(Executor background) {
        for (int i = 0; i < 6; i++) log.put(decision(i));
        floor.apply(Deltas.floor());
        StoredLab lab = new StoredLab(log, new FakeHistory());
        LabViewModel model = new LabViewModel(floor, lab, new LogReader(background, Runnable::run), timer);
        model.open();
        model.go(model.stateProperty().get().of(Days.TODAY, FloorFixtures.VENTAS));
        return model;
    }

    private static Assignment decision(int i) {
        Instant at = FloorFixtures.NOW.minusSeconds(3600L - i);
        List<Candidate> candidates = new ArrayList<>();
        for (String id : List.of(FloorFixtures.MARTA, FloorFixtures.JORGE, FloorFixtures.TEST1)) {
            boolean chosen = id.equals(FloorFixtures.TEST1);
            candidates.add(new Candidate(
                    id,
                    id,
                    true,
                    "st-offline",
                    "Offline",
                    at,
                    false,
                    at,
                    false,
                    chosen,
                    0,
                    chosen ? Verdict.CHOSEN : Verdict.NOT_DRAWN));
        }
        return new Assignment(
                "d" + i,
                at,
                "c" + i,
                "Ana",
                Channel.WEB,
                FloorFixtures.VENTAS,
                Trigger.NEW,
                null,
                FloorFixtures.TEST1,
                RuleCode.NOBODY_ASSIGNABLE,
                Actor.BOT,
                new GroupSettings(false, false, false, null),
                true,
                candidates,
                null,
                null,
                null,
                1,
                null,
                null);
    }

    private static Answer answer(LabViewModel model) {
        return Objects.requireNonNull(model.answerProperty().get());
    }

    @Test
    void openingItShowsTodayAsItWas() {
        LabViewModel model = model(Runnable::run);

        assertThat(answer(model).decisions()).isEqualTo(6);
        assertThat(answer(model).changed()).isZero();
        assertThat(model.changed()).isEmpty();
        assertThat(model.rowsProperty().get().getFirst().agentId()).isEqualTo(FloorFixtures.TEST1);
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void withoutTheTestAgentTheOthersShareWhatItGot() {
        LabViewModel model = model(Runnable::run);

        model.go(model.stateProperty().get().withoutMembers(Set.of(FloorFixtures.TEST1)));

        assertThat(answer(model).after().test().expected()).isZero();
        assertThat(answer(model).after().of(FloorFixtures.MARTA).expected()).isEqualTo(3);
        LogFilter shown = model.changed().orElseThrow();
        assertThat(shown.conversations()).containsExactlyInAnyOrder("c0", "c1", "c2", "c3", "c4", "c5");
        assertThat(shown.groups()).containsExactly(FloorFixtures.VENTAS);
        List<LabWords.Tile> tiles = new LabWords(Texts.of(Language.EN)).tiles(answer(model));
        assertThat(tiles).extracting(LabWords.Tile::figure).containsExactly("6", "0", "6", "0");
        assertThat(tiles.getLast().note()).isEqualTo("it was 6");
        assertThat(new LabWords(Texts.of(Language.ES))
                        .amount(answer(model).after().of(FloorFixtures.MARTA)))
                .isEqualTo("3 ± 1.2");
    }

    @Test
    void onlyAvailableHoldsThemAndSaysHowLongAtLeast() {
        LabViewModel model = model(Runnable::run);

        model.go(model.stateProperty().get().withSettings(true, null, null));

        assertThat(new LabWords(Texts.of(Language.EN)).tiles(answer(model)).get(1))
                .isEqualTo(new LabWords.Tile(
                        "Would have been held",
                        "6",
                        "in all 6 held: median at least 59 min, longest at least 1 h, 6 still waiting"));
    }

    @Test
    void asItWasTakesEverythingBackButTheDaysAndTheGroup() {
        LabState start = LabState.START.of(Days.of(Days.Choice.WEEK), "g");
        LabState changed = start.withSettings(true, false, null)
                .withoutMembers(Set.of("a"))
                .withState("s", false, true)
                .withCap(4);

        assertThat(changed.asItWas()).isEqualTo(start);
        assertThat(changed.of(Days.TODAY, "other").without()).isEmpty();
        assertThat(changed.withState("s", true, true).states()).isEmpty();
        assertThat(start.scenario().nothing()).isTrue();
        assertThat(changed.scenario().groups()).containsOnlyKeys("g");
    }

    @Test
    void onlyTheLastScenarioIsAnswered() {
        Deque<Runnable> work = new ArrayDeque<>();
        LabViewModel model = model(work::add);
        assertThat(model.busyProperty().get()).isTrue();

        model.go(model.stateProperty().get().withoutMembers(Set.of(FloorFixtures.TEST1)));
        while (!work.isEmpty()) work.removeLast().run();

        assertThat(answer(model).after().test().expected()).isZero();
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void withoutFilesThereIsNothingToReplay() {
        floor.apply(Deltas.floor());
        LabViewModel model = new LabViewModel(floor, null, new LogReader(Runnable::run, Runnable::run), timer);
        model.open();

        assertThat(model.kept()).isFalse();
        assertThat(model.answerProperty().get()).isNull();
    }
}

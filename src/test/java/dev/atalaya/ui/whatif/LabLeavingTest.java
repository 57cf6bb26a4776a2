package dev.atalaya.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Group;
import dev.atalaya.floor.HistoryKind;
import dev.atalaya.insight.whatif.Answer;
import dev.atalaya.insight.whatif.Compared;
import dev.atalaya.insight.whatif.Figure;
import dev.atalaya.insight.whatif.Figure.Kind;
import dev.atalaya.insight.whatif.Scenario;
import dev.atalaya.insight.whatif.Scenario.OfGroup;
import dev.atalaya.insight.whatif.StoredLab;
import dev.atalaya.store.history.Held;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.PlainLog;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FakeHistory;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.live.ManualTimer;
import dev.atalaya.ui.log.LogReader;
import dev.atalaya.ui.report.Days;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;

/// What becomes of an answer while the user goes elsewhere, or another one comes.
class LabLeavingTest {

    private final FakeHistory history = new FakeHistory();
    private final ManualTimer timer = new ManualTimer();
    private final LiveFloor floor = new LiveFloor(timer::nanos);
    private final PlainLog log = LabLog.six();
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();

    private LabViewModel closed(Executor background) {
        floor.apply(Deltas.floor());
        StoredLab lab = new StoredLab(log, history);
        return new LabViewModel(floor, lab, new LogReader(background, Runnable::run), timer);
    }

    private LabViewModel model(Executor background) {
        LabViewModel model = closed(background);
        model.open(FloorFixtures.ZONE);
        return model;
    }

    private static Answer answer(LabViewModel model) {
        return Objects.requireNonNull(model.answerProperty().get()).first();
    }

    private static void withoutTheTestAgent(LabViewModel model) {
        OfGroup less = OfGroup.AS_IT_WAS.withMembers(Set.of(FloorFixtures.TEST1), Set.of());
        model.change(now -> now.with(FloorFixtures.VENTAS, less));
    }

    private List<LogFilter> followed(LabViewModel model, int side, Figure figure) {
        List<LogFilter> found = new ArrayList<>();
        model.follow(side, figure, found::add, told::add);
        return found;
    }

    private void work() {
        while (!work.isEmpty()) work.remove().run();
    }

    @Test
    void whoSignsInInsteadSeesHisGroupsOnly() {
        LabViewModel model = model(Runnable::run);
        model.go(model.stateProperty().get().of(Days.TODAY, FloorFixtures.VENTAS));
        Compared seen = model.answerProperty().get();

        floor.apply(Deltas.user(FloorFixtures.supervisor(FloorFixtures.SOPORTE)));

        assertThat(seen).isNotNull();
        assertThat(model.stateProperty().get().groupId()).isEqualTo(Scenario.EVERY);
        assertThat(answer(model).decisions()).isZero();
        assertThat(model.rowsProperty().get()).isEmpty();
        assertThat(model.setUpProperty().get().groups()).extracting(Group::id).containsExactly(FloorFixtures.SOPORTE);
        assertThat(followed(model, -1, Figure.of(Kind.LOOKED)).getFirst().groups())
                .containsExactly(FloorFixtures.SOPORTE);
        model.go(model.stateProperty().get().of(Days.TODAY, FloorFixtures.VENTAS));
        assertThat(model.stateProperty().get().groupId()).isEqualTo(Scenario.EVERY);
    }

    @Test
    void whatAnotherSawIsGoneWhereTheScreenIsNotOpen() {
        LabViewModel model = closed(Runnable::run);
        model.open(FloorFixtures.ZONE).unsubscribe();
        assertThat(model.answerProperty().get()).isNotNull();

        floor.apply(Deltas.user(FloorFixtures.supervisor(FloorFixtures.SOPORTE)));

        assertThat(model.answerProperty().get()).isNull();
        assertThat(model.rowsProperty().get()).isEmpty();
    }

    /// With an answer; what is asked next waits until it is run.
    private LabViewModel waiting() {
        LabViewModel model = model(work::add);
        withoutTheTestAgent(model);
        work();
        return model;
    }

    private List<LogFilter> following(LabViewModel model) {
        return followed(model, 0, Figure.of(Kind.ELSEWHERE));
    }

    @Test
    void nobodyIsThrownIntoTheLogAfterHeHasGoneOn() {
        LabViewModel model = closed(work::add);
        Subscription open = model.open(FloorFixtures.ZONE);
        withoutTheTestAgent(model);
        work();

        List<LogFilter> left = following(model);
        open.unsubscribe();
        work();
        model.open(FloorFixtures.ZONE);
        work();
        List<LogFilter> changed = following(model);
        model.go(model.stateProperty().get().compared());
        work();

        assertThat(left).isEmpty();
        assertThat(changed).isEmpty();
        List<LogFilter> stayed = following(model);
        work();
        assertThat(stayed).hasSize(1);
    }

    @Test
    void decisionsThatCannotBeFoundAreOnlyToldOf() {
        LabViewModel model = waiting();
        Compared before = model.answerProperty().get();

        following(model);
        log.breakDown("the disk is gone");
        work.remove().run();

        assertThat(told).containsExactly("the disk is gone");
        assertThat(model.answerProperty().get()).isSameAs(before).isNotNull();
        assertThat(model.problemProperty().get()).isEqualTo(LabViewModel.Problem.NONE);
    }

    @Test
    void figuresOfOtherDaysOrGroupsAreTakenAwayAtOnce() {
        LabViewModel model = waiting();

        model.go(model.stateProperty().get().of(Days.TODAY, FloorFixtures.SOPORTE));

        assertThat(model.answerProperty().get()).isNull();
        assertThat(model.rowsProperty().get()).isEmpty();
        assertThat(following(model)).isEmpty();
        work();
        assertThat(answer(model).decisions()).isZero();
    }

    @Test
    void daysThatAreOverAreReplayedAgainOnlyWhereTheirHistoryIsAnotherOne() {
        LabViewModel model = model(Runnable::run);
        model.go(model.stateProperty().get().of(Days.of(Days.Choice.YESTERDAY), FloorFixtures.VENTAS));
        Compared yesterday = model.answerProperty().get();

        timer.wind(Duration.ofMinutes(3));
        assertThat(model.answerProperty().get()).isSameAs(yesterday).isNotNull();

        history.hold(HistoryKind.CONVERSATIONS, Held.RECORDED, model.days());
        timer.wind(Duration.ofMinutes(1));
        assertThat(model.answerProperty().get()).isNotSameAs(yesterday).isNotNull();

        log.put(LabLog.decision(7, FloorFixtures.NOW.minus(Duration.ofDays(1))));
        timer.wind(Duration.ofMinutes(1));
        assertThat(answer(model).decisions()).isEqualTo(1);
    }
}

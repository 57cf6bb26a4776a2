package dev.atalaya.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.insight.sheet.Asked;
import dev.atalaya.insight.sheet.Grouping;
import dev.atalaya.insight.sheet.Sheet;
import dev.atalaya.insight.sheet.SheetFixture;
import dev.atalaya.insight.sheet.SheetSource;
import dev.atalaya.store.StoreException;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.GroupView;
import dev.atalaya.ui.DesignFloor;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.live.ManualTimer;
import dev.atalaya.ui.log.LogReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class ReportViewModelTest {

    private final List<Asked> asked = new ArrayList<>();
    private final ManualTimer timer = new ManualTimer();
    private final LiveFloor floor = new LiveFloor(timer::nanos);

    private Sheet make(Asked wanted) {
        asked.add(wanted);
        Sheet one = SheetFixture.sheet();
        return new Sheet(wanted, one.platform(), one.groups(), one.made(), one.tiles(), one.parts(), one.sums());
    }

    private ReportViewModel model(SheetSource source, Executor background) {
        floor.apply(DesignFloor.delta());
        return new ReportViewModel(floor, source, new LogReader(background, Runnable::run), timer);
    }

    private ReportViewModel opened() {
        ReportViewModel model = model((wanted, _, _, _) -> make(wanted), Runnable::run);
        model.open(SheetFixture.ZONE);
        return model;
    }

    /// With a report on screen; what is asked next waits until it is run.
    private ReportViewModel waiting(Deque<Runnable> work) {
        ReportViewModel model = model((wanted, _, _, _) -> make(wanted), work::add);
        model.open(SheetFixture.ZONE);
        work.remove().run();
        return model;
    }

    private static List<String> names(ReportViewModel model) {
        return model.linesProperty().get().stream()
                .map(line -> switch (line) {
                    case ReportLine.OfPart part -> part.part().group().split(" ")[0];
                    case ReportLine.OfAgent agent -> agent.line().agentId();
                })
                .toList();
    }

    @Test
    void openingItShowsTodayWithAHeadForEachGroup() {
        ReportViewModel model = opened();
        assertThat(asked).hasSize(1);
        assertThat(Duration.between(asked.getFirst().from(), asked.getFirst().to()))
                .isEqualTo(Duration.ofDays(1));
        assertThat(model.progressProperty().get()).isEqualTo(ReportViewModel.IDLE);
        assertThat(model.linesProperty().get()).hasSize(6);
        assertThat(model.linesProperty().get().getFirst()).isInstanceOf(ReportLine.OfPart.class);
    }

    @Test
    void anotherChoiceAsksAnewAndTheSameOneDoesNot() {
        ReportViewModel model = opened();
        model.go(model.stateProperty().get().withGrouping(Grouping.DAY));
        model.go(model.stateProperty().get().withGrouping(Grouping.DAY));
        model.go(model.stateProperty().get().withGroups(Set.of("ventas")));
        model.go(model.stateProperty()
                .get()
                .withDays(Days.between(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 22))));
        assertThat(asked).hasSize(4);
        assertThat(asked.getLast().grouping()).isEqualTo(Grouping.DAY);
        assertThat(asked.getLast().groups()).containsExactly("ventas");
        assertThat(Duration.between(asked.getLast().from(), asked.getLast().to()))
                .isEqualTo(Duration.ofDays(3));
    }

    @Test
    void sortingStaysWithinTheParts() {
        ReportViewModel model = opened();
        model.sort(SortKey.RECEIVED, true);
        assertThat(names(model)).containsExactly("Ventas", "jorge", "marta", "test1", "Soporte", "ana");
        model.sort(SortKey.NOT_ASSIGNABLE, false);
        assertThat(names(model).subList(1, 4)).containsExactly("jorge", "test1", "marta");
        assertThat(asked).hasSize(1);
    }

    @Test
    void whatIsWorkedOutCanBeGivenUp() {
        Deque<Runnable> work = new ArrayDeque<>();
        ReportViewModel model = model((wanted, _, _, _) -> make(wanted), work::add);
        model.open(SheetFixture.ZONE);
        assertThat(model.progressProperty().get()).isEqualTo(ReportViewModel.UNSURE);
        model.cancel();
        assertThat(model.progressProperty().get()).isEqualTo(ReportViewModel.IDLE);
        work.forEach(Runnable::run);
        assertThat(model.sheetProperty().get()).isNull();
    }

    @Test
    void onlyTheLastOfTwoQuestionsIsAnswered() {
        Deque<Runnable> work = new ArrayDeque<>();
        ReportViewModel model = model((wanted, _, _, _) -> make(wanted), work::add);
        model.open(SheetFixture.ZONE);
        model.go(model.stateProperty().get().withGrouping(Grouping.AGENT));
        work.forEach(Runnable::run);
        Sheet sheet = model.sheetProperty().get();
        assertThat(sheet).isNotNull();
        assertThat(sheet.asked().grouping()).isEqualTo(Grouping.AGENT);
        assertThat(asked).hasSize(1);
    }

    @Test
    void whatGoesWrongIsSaidAndTriedAgain() {
        boolean[] broken = {true};
        ReportViewModel model = model(
                (wanted, _, _, _) -> {
                    if (broken[0]) throw new StoreException(StoreException.Kind.OTHER, "the disk is full", null);
                    return make(wanted);
                },
                Runnable::run);
        model.open(SheetFixture.ZONE);
        assertThat(model.problemProperty().get()).contains("the disk is full");
        broken[0] = false;
        model.load();
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.sheetProperty().get()).isNotNull();
    }

    @Test
    void figuresOfAnotherStretchAreTakenAwayAtOnce() {
        Deque<Runnable> work = new ArrayDeque<>();
        ReportViewModel model = waiting(work);
        model.go(model.stateProperty().get().withDays(Days.of(Days.Choice.LAST_MONTH)));
        assertThat(model.sheetProperty().get()).isNull();
        assertThat(model.linesProperty().get()).isEmpty();
        work.remove().run();
        Sheet sheet = model.sheetProperty().get();
        assertThat(sheet).isNotNull();
        assertThat(sheet.asked()).isEqualTo(model.wish().asked());
    }

    @Test
    void whatWasStoppedIsBegunAgainOnlyOnRequest() {
        Deque<Runnable> work = new ArrayDeque<>();
        ReportViewModel model = waiting(work);
        model.load();
        work.clear();
        model.cancel();
        timer.wind(Duration.ofMinutes(3));
        floor.apply(DesignFloor.delta());
        assertThat(work).isEmpty();
        assertThat(model.stopped()).isTrue();
        assertThat(model.sheetProperty().get()).isNotNull();
        model.load();
        assertThat(work).hasSize(1);
        assertThat(model.stopped()).isFalse();
    }

    @Test
    void whoTriesAgainReadsNoOldProblemMeanwhile() {
        boolean[] broken = {false};
        Deque<Runnable> work = new ArrayDeque<>();
        ReportViewModel model = model(
                (wanted, _, _, _) -> {
                    if (broken[0]) throw new StoreException(StoreException.Kind.OTHER, "the disk is full", null);
                    return make(wanted);
                },
                work::add);
        model.open(SheetFixture.ZONE);
        work.remove().run();
        broken[0] = true;
        model.load();
        work.remove().run();
        assertThat(model.problemProperty().get()).contains("the disk is full");
        assertThat(model.sheetProperty().get()).isNotNull();
        model.load();
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.progressProperty().get()).isEqualTo(ReportViewModel.UNSURE);
    }

    @Test
    void leavingItEndsAllWork() {
        ReportViewModel model = model((wanted, _, _, _) -> make(wanted), Runnable::run);
        model.open(SheetFixture.ZONE).unsubscribe();
        model.load();
        floor.apply(DesignFloor.delta());
        assertThat(asked).hasSize(1);
    }

    @Test
    void whoSignsInInsteadReportsOnHisGroupsOnly() {
        Deque<Runnable> work = new ArrayDeque<>();
        ReportViewModel model = waiting(work);
        model.go(model.stateProperty().get().withGroups(Set.of(FloorFixtures.VENTAS, FloorFixtures.SOPORTE)));
        work.remove().run();
        assertThat(model.sheetProperty().get()).isNotNull();

        floor.apply(Deltas.user(FloorFixtures.supervisor(FloorFixtures.SOPORTE)));

        assertThat(model.sheetProperty().get()).isNull();
        assertThat(model.linesProperty().get()).isEmpty();
        assertThat(model.stateProperty().get().groups()).containsExactly(FloorFixtures.SOPORTE);
        assertThat(model.wish().groups()).extracting(GroupView::id).containsExactly(FloorFixtures.SOPORTE);
        model.go(model.stateProperty().get().withGroups(Set.of(FloorFixtures.VENTAS)));
        assertThat(model.stateProperty().get().groups()).isEmpty();
    }

    @Test
    void aGroupThatIsNoMoreIsNamedAllTheSame() {
        ReportViewModel model = opened();
        model.go(model.stateProperty().get().withGroups(Set.of("imported:Antiguos", FloorFixtures.SOPORTE)));

        assertThat(model.wish().chosen()).containsExactly("Antiguos", "Soporte");
    }
}

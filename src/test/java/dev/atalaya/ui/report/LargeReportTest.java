package dev.atalaya.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.TestFlag;
import dev.atalaya.insight.LedgerEntry;
import dev.atalaya.insight.Sums;
import dev.atalaya.insight.TooMuch;
import dev.atalaya.insight.sheet.Asked;
import dev.atalaya.insight.sheet.Grouping;
import dev.atalaya.insight.sheet.Line;
import dev.atalaya.insight.sheet.Part;
import dev.atalaya.insight.sheet.Sheet;
import dev.atalaya.insight.sheet.SheetFixture;
import dev.atalaya.insight.sheet.SheetSource;
import dev.atalaya.ui.DesignFloor;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.live.ManualTimer;
import dev.atalaya.ui.log.LogReader;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;

/// Reports that take long to make, or would not fit into the memory.
class LargeReportTest {

    private final ManualTimer timer = new ManualTimer();
    private final LiveFloor floor = new LiveFloor(timer::nanos);
    private final Deque<Runnable> work = new ArrayDeque<>();

    private ReportViewModel model(SheetSource source) {
        floor.apply(DesignFloor.delta());
        return new ReportViewModel(floor, source, new LogReader(work::add, Runnable::run), timer);
    }

    /// Of today, with very many bars.
    private static Sheet large(Asked wanted) {
        List<LedgerEntry> bars = Collections.nCopies(600_000, SheetFixture.off(0, 24));
        Line line = new Line("l", "marta", "Marta", TestFlag.NONE, List.of("Ventas"), bars, List.of(), Sums.NONE);
        Part part = SheetFixture.part("Ventas", line);
        Sheet one = SheetFixture.sheet();
        return new Sheet(
                wanted,
                one.platform(),
                one.groups(),
                wanted.from().plusSeconds(60),
                one.tiles(),
                List.of(part),
                one.sums());
    }

    private ReportViewModel shown() {
        ReportViewModel model = model((wanted, _, _, _) -> large(wanted));
        model.open(SheetFixture.ZONE);
        work.remove().run();
        return model;
    }

    @Test
    void timeAloneDoesNotMakeItAnew() {
        ReportViewModel model = shown();
        timer.wind(Duration.ofMinutes(5));
        floor.apply(DesignFloor.delta());

        assertThat(work).isEmpty();
        assertThat(model.lagging()).isTrue();
    }

    @Test
    void anotherVisitDoesNotEither() {
        ReportViewModel model = model((wanted, _, _, _) -> large(wanted));
        Subscription visit = model.open(SheetFixture.ZONE);
        work.remove().run();
        visit.unsubscribe();
        model.open(SheetFixture.ZONE);

        assertThat(work).isEmpty();
        assertThat(model.sheetProperty().get()).isNotNull();
    }

    @Test
    void whoWantsItAnewHasItInMemoryOnlyOnce() {
        ReportViewModel model = shown();
        model.load();

        assertThat(model.sheetProperty().get()).isNull();
        assertThat(model.linesProperty().get()).isEmpty();
        work.remove().run();
        assertThat(model.sheetProperty().get()).isNotNull();
    }

    @Test
    void oneWithoutRoomIsSaidAndNotTriedAgainUntilSomethingElseIsAskedFor() {
        ReportViewModel model = model((_, _, _, _) -> {
            throw TooMuch.exception();
        });
        model.open(SheetFixture.ZONE);
        work.remove().run();
        timer.wind(Duration.ofMinutes(5));

        assertThat(work).isEmpty();
        assertThat(model.tooMuch()).isTrue();
        assertThat(model.progressProperty().get()).isEqualTo(ReportViewModel.IDLE);
        assertThat(model.problemProperty().get()).isEmpty();
        model.go(model.stateProperty().get().withGrouping(Grouping.AGENT));
        assertThat(model.tooMuch()).isFalse();
        assertThat(work).hasSize(1);
    }
}

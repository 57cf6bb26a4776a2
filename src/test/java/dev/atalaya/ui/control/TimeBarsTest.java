package dev.atalaya.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.ui.Fx;
import dev.atalaya.ui.Mouse;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class TimeBarsTest {

    private static final double WIDTH = 1000;

    private final TimeWindow window = new TimeWindow();
    private final List<Integer> opened = new ArrayList<>();

    /// A thousand seconds, a pixel each.
    private TimeBars bars() {
        window.length(WIDTH * 1000);
        TimeInk ink = new TimeInk();
        TimeBars bars = new TimeBars(window, ink);
        new Scene(new Pane(ink, bars), WIDTH, 40);
        bars.resize(WIDTH, 40);
        bars.layout();
        bars.onMarks(marks -> opened.add(marks.first()));
        bars.show(new TimeRow(
                List.of(
                        new TimeRow.Bar(0, 300_000, TimeRow.Fill.OFF),
                        new TimeRow.Bar(300_000, 700_000, TimeRow.Fill.OK),
                        new TimeRow.Bar(700_000, 800_000, TimeRow.Fill.UNKNOWN)),
                List.of(new TimeRow.Mark(310_000, false), new TimeRow.Mark(318_000, true)),
                -1,
                -1));
        return bars;
    }

    private static void mouse(TimeBars bars, EventType<MouseEvent> type, double x) {
        bars.fireEvent(Mouse.at(type, x, 20));
    }

    private static void wheel(TimeBars bars, double x, double by, boolean control) {
        bars.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                20,
                x,
                20,
                false,
                control,
                false,
                false,
                true,
                false,
                0,
                by,
                0,
                by,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null));
    }

    @Test
    void whatIsUnderThePointerIsFoundTheNearestMarkFirst() {
        Fx.run(() -> {
            TimeBars bars = bars();
            assertThat(bars.hit(100, 20)).isEqualTo(new TimeRow.Hit.OnBar(0));
            assertThat(bars.hit(311, 20)).isEqualTo(new TimeRow.Hit.OnMarks(0, 0));
            assertThat(bars.hit(317, 20)).isEqualTo(new TimeRow.Hit.OnMarks(1, 1));
            assertThat(bars.hit(750, 20)).isEqualTo(new TimeRow.Hit.OnBar(2));
            assertThat(bars.hit(900, 20)).isEqualTo(new TimeRow.Hit.Nothing());
        });
    }

    @Test
    void aClickOnAMarkOpensItAndADragDoesNot() {
        Fx.run(() -> {
            TimeBars bars = bars();
            mouse(bars, MouseEvent.MOUSE_PRESSED, 318);
            mouse(bars, MouseEvent.MOUSE_RELEASED, 318);
            assertThat(opened).containsExactly(1);
            window.zoom(0.5, 0);
            mouse(bars, MouseEvent.MOUSE_PRESSED, 620);
            mouse(bars, MouseEvent.MOUSE_DRAGGED, 520);
            mouse(bars, MouseEvent.MOUSE_RELEASED, 520);
            assertThat(opened).containsExactly(1);
            assertThat(window.seenProperty().get().from()).isEqualTo(50_000);
        });
    }

    @Test
    void theWheelZoomsWhereThePointerIsUnlessTheListWantsIt() {
        Fx.run(() -> {
            TimeBars bars = bars();
            wheel(bars, 500, 40, false);
            assertThat(window.seenProperty().get().from()).isEqualTo(100_000);
            assertThat(window.seenProperty().get().to()).isEqualTo(900_000);
            bars.onWheel(() -> false);
            wheel(bars, 500, 40, false);
            assertThat(window.seenProperty().get().from()).isEqualTo(100_000);
            wheel(bars, 500, -40, true);
            assertThat(window.seenProperty().get().all()).isTrue();
        });
    }

    @Test
    void outOfTheSceneNothingKeepsThem() {
        List<WeakReference<Node>> gone = Fx.get(() -> {
            Pane pane = new Pane();
            TimeInk ink = new TimeInk();
            List<Node> charts = List.of(new TimeBars(window, ink), new TimeAxis(window, ink));
            pane.getChildren().addAll(charts);
            Scene scene = new Scene(pane);
            pane.getChildren().clear();
            assertThat(scene.getRoot()).isSameAs(pane);
            return charts.stream().map(WeakReference::new).toList();
        });
        for (int i = 0; i < 50 && gone.stream().anyMatch(one -> one.get() != null); i++) System.gc();
        assertThat(gone).allSatisfy(one -> assertThat(one.get()).isNull());
        assertThat(window.seenProperty().get().length()).isPositive();
    }

    @Test
    void afterZoomingInTheSamePlaceIsAnotherTime() {
        Fx.run(() -> {
            TimeBars bars = bars();
            window.zoom(0.1, 0.31);
            assertThat(bars.hit(310, 20)).isEqualTo(new TimeRow.Hit.OnMarks(0, 0));
            assertThat(bars.hit(380, 20)).isEqualTo(new TimeRow.Hit.OnBar(1));
        });
    }

    @Test
    void whereDaysAreSeenTheMarksLieBelowTheBarsAndHideNone() {
        Fx.run(() -> {
            TimeBars bars = bars();
            window.length(Duration.ofDays(7).toMillis());
            assertThat(bars.hit(0, 12)).isEqualTo(new TimeRow.Hit.OnBar(0));
            assertThat(bars.hit(0, 30)).isEqualTo(new TimeRow.Hit.OnMarks(0, 1));
        });
    }
}

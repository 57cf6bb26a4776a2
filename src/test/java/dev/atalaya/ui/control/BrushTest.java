package dev.atalaya.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BrushTest {

    private static final double NEAR = 0.3;
    private static final Span SPAN = new Span(4, 8);

    @Test
    void drawingTakesEveryBarThatWasTouched() {
        Brush brush = Brush.press(2.5, NEAR, null, 10);
        assertThat(brush.drag(2.6)).isNull();
        assertThat(brush.drag(5.2)).isEqualTo(new Span(2, 6));
        assertThat(brush.drag(0.4)).isEqualTo(new Span(0, 3));
        assertThat(brush.drag(99)).isEqualTo(new Span(2, 10));
    }

    @Test
    void anEdgeIsTakenWhereThePointerIsNearIt() {
        assertThat(Brush.press(4.2, NEAR, SPAN, 10).drag(1.8)).isEqualTo(new Span(2, 8));
        assertThat(Brush.press(7.9, NEAR, SPAN, 10).drag(9.6)).isEqualTo(new Span(4, 10));
        assertThat(Brush.press(4.2, NEAR, SPAN, 10).drag(9)).isEqualTo(new Span(7, 8));
    }

    @Test
    void inTheMiddleTheWholeMovesAndKeepsItsSize() {
        Brush brush = Brush.press(6, NEAR, SPAN, 10);
        assertThat(brush.drag(5)).isEqualTo(new Span(3, 7));
        assertThat(brush.drag(-20)).isEqualTo(new Span(0, 4));
        assertThat(brush.drag(20)).isEqualTo(new Span(6, 10));
    }

    @Test
    void aMereClickLeavesItAsItWas() {
        assertThat(Brush.press(1, NEAR, SPAN, 10).drag(1.1)).isEqualTo(SPAN);
    }

    @Property
    void itNeverLeavesTheBars(
            @ForAll @IntRange(min = 1, max = 50) int bars,
            @ForAll @DoubleRange(min = 0, max = 50) double from,
            @ForAll @DoubleRange(min = -9, max = 60) double to) {
        Span drawn = Brush.press(Math.min(from, bars), NEAR, null, bars).drag(to);
        if (drawn == null) return;
        assertThat(drawn.from()).isBetween(0, bars - 1);
        assertThat(drawn.to()).isBetween(drawn.from() + 1, bars);
        Span moved = Brush.press((drawn.from() + drawn.to()) / 2.0, 0.01, drawn, bars)
                .drag(to + from);
        assertThat(moved).isNotNull();
    }
}

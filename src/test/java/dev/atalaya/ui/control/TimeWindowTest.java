package dev.atalaya.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TimeWindowTest {

    private static final double HOUR = 3_600_000;
    private final TimeWindow window = new TimeWindow();

    TimeWindowTest() {
        window.length(24 * HOUR);
    }

    private TimeWindow.Seen seen() {
        return window.seenProperty().get();
    }

    @Test
    void zoomingLeavesWhatIsUnderThePointerWhereItIs() {
        double before = seen().at(300, 1000);
        window.zoom(0.5, 0.3);
        assertThat(seen().at(300, 1000)).isCloseTo(before, Offset.offset(1.0));
        assertThat(seen().to() - seen().from()).isEqualTo(12 * HOUR);
    }

    @Test
    void nothingOutsideTheWholeIsSeen() {
        window.zoom(0.5, 0);
        window.pan(-3);
        assertThat(seen().from()).isZero();
        window.pan(10);
        assertThat(seen().to()).isEqualTo(24 * HOUR);
        window.zoom(100, 0.5);
        assertThat(seen().all()).isTrue();
    }

    @Test
    void zoomingInEndsAtMinutes() {
        for (int i = 0; i < 100; i++) window.zoom(0.5, 0.5);
        assertThat(seen().to() - seen().from()).isEqualTo(5 * 60_000);
    }

    @Test
    void anInstantOutOfSightIsBroughtIntoIt() {
        window.zoom(0.1, 0);
        window.reveal(20 * HOUR);
        assertThat(seen().from()).isLessThan(20 * HOUR);
        assertThat(seen().to()).isGreaterThan(20 * HOUR);
    }

    @Test
    void anotherStretchOfTheSameLengthIsSeenAsTheOneBefore() {
        window.zoom(0.5, 0);
        window.length(24 * HOUR);
        assertThat(seen().to()).isEqualTo(12 * HOUR);
        window.length(48 * HOUR);
        assertThat(seen().all()).isTrue();
    }
}

package dev.atalaya.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TimeDotsTest {

    private static final double WIDTH = 300;

    /// A pixel a place.
    private static final TimeWindow.Seen SEEN = new TimeWindow.Seen(WIDTH, 0, WIDTH);

    @Test
    void marksApartStandAlone() {
        assertThat(dots(10, 20, 40)).extracting(TimeDots.Dot::count).containsExactly(1, 1, 1);
    }

    @Test
    void marksCloserThanTheirDiameterBecomeOneWithACountRedWhereAnyIs() {
        List<TimeRow.Mark> marks =
                List.of(new TimeRow.Mark(50, false), new TimeRow.Mark(53, true), new TimeRow.Mark(120, false));
        List<TimeDots.Dot> dots = TimeDots.of(marks, SEEN, WIDTH);
        assertThat(dots).hasSize(2);
        assertThat(dots.getFirst()).isEqualTo(new TimeDots.Dot(0, 1, 51.5, true));
        assertThat(dots.getLast().bad()).isFalse();
    }

    @Test
    void whatIsOutOfSightIsNotCounted() {
        TimeWindow.Seen later = new TimeWindow.Seen(WIDTH, 100, 200);
        assertThat(TimeDots.of(marks(50, 120, 250), later, WIDTH)).containsExactly(new TimeDots.Dot(1, 1, 60, false));
    }

    @Property(tries = 200)
    void noneLieOnEachOtherAndNoneIsLost(
            @ForAll @Size(max = 120) List<@DoubleRange(min = 0, max = WIDTH) Double> places) {
        double[] sorted = places.stream().mapToDouble(p -> p).sorted().toArray();
        List<TimeDots.Dot> dots = dots(sorted);
        assertThat(dots.stream().mapToInt(TimeDots.Dot::count).sum()).isEqualTo(sorted.length);
        for (int i = 1; i < dots.size(); i++) {
            TimeDots.Dot left = dots.get(i - 1);
            TimeDots.Dot right = dots.get(i);
            assertThat(right.x() - left.x()).isGreaterThanOrEqualTo((left.width() + right.width()) / 2);
            assertThat(right.first()).isEqualTo(left.last() + 1);
        }
    }

    private static List<TimeDots.Dot> dots(double... places) {
        return TimeDots.of(marks(places), SEEN, WIDTH);
    }

    private static List<TimeRow.Mark> marks(double... places) {
        return DoubleStream.of(places)
                .mapToObj(at -> new TimeRow.Mark(at, false))
                .toList();
    }
}

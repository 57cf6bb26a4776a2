package dev.atalaya.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.platform.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Ten pages, each of which takes a tenth of a second.
class BackfillPaceTest {

    private static final Duration PAGE = Duration.ofMillis(100);

    private final ManualLoop loop = new ManualLoop();
    private int kept;
    private boolean hurried;

    private final class TenPages implements MissingSource, Missing<Integer> {

        @Override
        public @Nullable Missing<?> next() {
            return kept < 10 ? this : null;
        }

        @Override
        public boolean hurried() {
            return hurried;
        }

        @Override
        public void afresh() {}

        @Override
        public Answer<Integer> ask(@Nullable String cursor) {
            loop.spend(PAGE);
            return new Answer.Ok<>(kept, List.of());
        }

        @Override
        public @Nullable String keep(Integer page) {
            return ++kept < 10 ? "next" : null;
        }

        @Override
        public void done() {}

        @Override
        public void gone() {}

        @Override
        public void refused(String why) {}
    }

    private int keptIn(Duration time) {
        new Backfill(List.of(new TenPages()), loop, loop, new Random(1)).look();
        loop.advance(time);
        return kept;
    }

    @Test
    void whatNobodyWaitsForLeavesFourFifthsOfTheTime() {
        assertThat(keptIn(Duration.ofMillis(2400))).isEqualTo(5);
    }

    @Test
    void whatSomebodyWaitsForComesWithoutRest() {
        hurried = true;
        assertThat(keptIn(Duration.ofMillis(2400))).isEqualTo(10);
    }
}

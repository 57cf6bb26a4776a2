package dev.atalaya.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.platform.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Ten pages in one or in ten pieces, each of which takes a tenth of a second unless a test says otherwise.
class BackfillPaceTest {

    private final ManualLoop loop = new ManualLoop();
    private int kept;
    private int pages = 10;
    private boolean hurried;
    private double live;
    private @Nullable RuntimeException fault;
    private final List<String> refusals = new ArrayList<>();
    private Duration page = Duration.ofMillis(100);
    private Duration between = Duration.ZERO;

    private final class TenPages implements MissingSource, Missing<Integer> {

        @Override
        public @Nullable Missing<?> next() {
            return kept < 10 && refusals.isEmpty() ? this : null;
        }

        @Override
        public boolean hurried() {
            return hurried;
        }

        @Override
        public void afresh() {
            refusals.clear();
        }

        @Override
        public Answer<Integer> ask(@Nullable String cursor) {
            loop.spend(page);
            loop.execute(() -> loop.spend(between));
            return new Answer.Ok<>(kept, List.of());
        }

        @Override
        public @Nullable String keep(Integer page) {
            if (fault != null) throw fault;
            return ++kept % pages != 0 ? "next" : null;
        }

        @Override
        public void done() {}

        @Override
        public void gone() {}

        @Override
        public void refused(String why) {
            refusals.add(why);
        }
    }

    private final Backfill backfill =
            new Backfill(List.of(new TenPages()), loop, loop, new Health(_ -> {}), () -> live, new Random(1));

    private int keptIn(Duration time) {
        backfill.look();
        loop.advance(time);
        return kept;
    }

    @Test
    void whatNobodyWaitsForLeavesFourFifthsOfTheTime() {
        assertThat(keptIn(Duration.ofMillis(2400))).isEqualTo(5);
    }

    @Test
    void onABusyFloorItLeavesStillMore() {
        live = 2000;
        assertThat(keptIn(Duration.ofMillis(2400))).isEqualTo(2);
    }

    @Test
    void norDoPiecesOfOnePageEachComeInABurst() {
        pages = 1;
        assertThat(keptIn(Duration.ofMillis(2400))).isEqualTo(5);
    }

    @Test
    void aFaultInOnePieceIsNotTheEndOfAll() {
        fault = new IllegalStateException("not foreseen");
        assertThatThrownBy(() -> keptIn(Duration.ofSeconds(1))).isSameAs(fault);
        loop.advance(Duration.ofSeconds(1));
        assertThat(refusals).containsExactly("java.lang.IllegalStateException: not foreseen");
        fault = null;
        assertThat(keptIn(Duration.ofSeconds(10))).isEqualTo(10);
    }

    @Test
    void whatTheLoopsDoBetweenIsNoReasonToRest() {
        between = Duration.ofSeconds(1);
        assertThat(keptIn(Duration.ofMillis(3900))).isEqualTo(3);
    }

    @Test
    void aRestHasAnEnd() {
        page = Duration.ofMinutes(1);
        assertThat(keptIn(Duration.ofSeconds(126))).isEqualTo(2);
    }

    @Test
    void whoComesToWaitCutsTheRestShort() {
        page = Duration.ofSeconds(1);
        assertThat(keptIn(Duration.ofMillis(1100))).isEqualTo(1);
        hurried = true;
        backfill.look();
        loop.advance(Duration.ofMillis(10));
        assertThat(kept).isEqualTo(2);
        loop.advance(Duration.ofMinutes(1));
        assertThat(kept).isEqualTo(10);
    }

    @Test
    void whatSomebodyWaitsForComesWithoutRest() {
        hurried = true;
        assertThat(keptIn(Duration.ofMillis(2400))).isEqualTo(10);
    }
}

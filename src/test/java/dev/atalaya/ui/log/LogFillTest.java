package dev.atalaya.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Stretches;
import dev.atalaya.store.history.Held;
import dev.atalaya.store.history.History;
import dev.atalaya.sync.FakeHistory;
import dev.atalaya.sync.HistoryService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LogFillTest {

    private static final Instant NOW = Instant.parse("2026-11-24T16:20:00Z");
    private static final Period MONTH = new Period(NOW.minus(Duration.ofDays(30)), NOW.plus(Duration.ofHours(8)));

    private final Platform platform = new Platform();
    private final LogFill fill = new LogFill(platform, new LogReader(Runnable::run, Runnable::run));

    private LogFill.State state() {
        return fill.stateProperty().get();
    }

    @Test
    void theSameStretchIsAskedForOnce() {
        fill.want(MONTH, NOW);
        fill.want(MONTH, NOW.plusSeconds(1));
        assertThat(platform.asked).containsExactly(new Stretch(MONTH.from(), MONTH.to()));
        fill.want(new Period(NOW.plusSeconds(60), NOW.plusSeconds(120)), NOW);
        assertThat(platform.asked).hasSize(1);
    }

    @Test
    void itSaysHowFarItIsAndWhatItWaitsFor() {
        fill.want(MONTH, NOW);
        assertThat(state().phase()).isEqualTo(LogFill.Phase.HERE);
        platform.tell(new HistoryService.Progress(30, 120, 4200, ""));
        assertThat(state().phase()).isEqualTo(LogFill.Phase.FETCHING);
        assertThat(state().share()).isEqualTo(0.25);
        platform.tell(new HistoryService.Progress(30, 120, 4200, "no route"));
        assertThat(state().phase()).isEqualTo(LogFill.Phase.WAITING);
        platform.end(new HistoryService.Ended.Complete());
        assertThat(state().phase()).isEqualTo(LogFill.Phase.HERE);
    }

    @Test
    void whatWasStoppedCanBeFetchedAfterAll() {
        fill.want(MONTH, NOW);
        platform.tell(new HistoryService.Progress(1, 120, 10, ""));
        fill.cancel();
        assertThat(state().phase()).isEqualTo(LogFill.Phase.STOPPED);
        fill.again();
        assertThat(platform.asked).hasSize(2);
        assertThat(state().phase()).isEqualTo(LogFill.Phase.HERE);
    }

    @Test
    void whatThePlatformNoLongerHasIsNamed() {
        Instant lost = NOW.minus(Duration.ofDays(20));
        platform.past.held.put(
                HistoryKind.DECISIONS, Map.of(Held.GONE, Stretches.of(lost.minus(Duration.ofDays(60)), lost)));
        fill.want(MONTH, NOW);
        platform.end(new HistoryService.Ended.Complete());
        assertThat(state().gone()).isEqualTo(Stretches.of(MONTH.from(), lost));
    }

    @Test
    void newsOfAnEarlierStretchAreNotHeard() {
        fill.want(MONTH, NOW);
        Consumer<HistoryService.Progress> first = platform.progress;
        fill.want(new Period(NOW.minus(Duration.ofDays(1)), NOW), NOW);
        first.accept(new HistoryService.Progress(1, 120, 10, ""));
        assertThat(state().phase()).isEqualTo(LogFill.Phase.HERE);
    }

    private static final class Platform implements HistoryService {

        private final FakeHistory past = new FakeHistory();
        private final List<Stretch> asked = new ArrayList<>();
        private Consumer<Progress> progress = _ -> {};
        private CompletableFuture<Ended> ended = new CompletableFuture<>();

        @Override
        public History past() {
            return past;
        }

        @Override
        public Fetching ensure(Stretch range, Consumer<Progress> hears) {
            asked.add(range);
            progress = hears;
            CompletableFuture<Ended> mine = new CompletableFuture<>();
            ended = mine;
            return new Fetching() {
                @Override
                public CompletableFuture<Ended> ended() {
                    return mine;
                }

                @Override
                public void cancel() {
                    mine.complete(new Ended.Cancelled());
                }
            };
        }

        void tell(Progress news) {
            progress.accept(news);
        }

        void end(Ended how) {
            ended.complete(how);
        }
    }
}

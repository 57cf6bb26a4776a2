package dev.atalaya.insight.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.sheet.SheetSource.Progress;
import dev.atalaya.store.history.History;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.sync.FakeHistory;
import dev.atalaya.sync.HistoryService;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FetchTest {

    private static final HistoryService.Progress NOTHING = new HistoryService.Progress(0, 0, 0, "");
    private static final HistoryService.Progress TROUBLE = new HistoryService.Progress(1, 4, 20, "no answer: timeout");

    private boolean cancelled;

    /// @param told at each look, as far as they go; then it ends so
    private @Nullable String fetch(HistoryService.Progress news, int looks, HistoryService.Ended end) {
        return new Fetch(new Slow(news, looks, end), Duration.ofMillis(1))
                .fetch(SheetFixture.MONDAY, Progress.NONE, Cancel.NEVER);
    }

    @Test
    void whatHasAllComeHasNoGap() {
        assertThat(fetch(NOTHING, 0, new HistoryService.Ended.Complete())).isNull();
    }

    @Test
    void whatThePlatformRefusesIsAGapWithItsReason() {
        assertThat(fetch(NOTHING, 3, new HistoryService.Ended.Refused("no history is kept")))
                .isEqualTo("no history is kept");
    }

    @Test
    void aFirstPageThatIsSlowIsWaitedFor() {
        assertThat(fetch(NOTHING, Fetch.PATIENCE * 2, new HistoryService.Ended.Complete()))
                .isNull();
        assertThat(cancelled).isFalse();
    }

    @Test
    void aPlatformThatNeverAnswersIsGivenUpAndTheGapSaidWithoutAReason() {
        assertThat(fetch(NOTHING, Integer.MAX_VALUE, new HistoryService.Ended.Complete()))
                .isEmpty();
        assertThat(cancelled).isTrue();
    }

    @Test
    void aPlatformInTroubleIsGivenUpSoonerWithWhatTroublesIt() {
        assertThat(fetch(TROUBLE, Fetch.PATIENCE + 2, new HistoryService.Ended.Complete()))
                .isEqualTo("no answer: timeout");
        assertThat(cancelled).isTrue();
    }

    /// Ends after having been looked at so often.
    private final class Slow extends CompletableFuture<HistoryService.Ended>
            implements HistoryService, HistoryService.Fetching {

        private final HistoryService.Progress news;
        private final HistoryService.Ended end;
        private int looks;

        Slow(HistoryService.Progress news, int looks, HistoryService.Ended end) {
            this.news = news;
            this.looks = looks;
            this.end = end;
        }

        @Override
        public History past() {
            return new FakeHistory();
        }

        @Override
        public Fetching ensure(Stretch range, Consumer<HistoryService.Progress> progress) {
            progress.accept(news);
            return this;
        }

        @Override
        public CompletableFuture<HistoryService.Ended> ended() {
            return this;
        }

        @Override
        public HistoryService.Ended get(long time, TimeUnit unit) throws TimeoutException {
            if (looks-- > 0) throw new TimeoutException();
            return end;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }
}

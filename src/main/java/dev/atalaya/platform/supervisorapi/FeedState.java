package dev.atalaya.platform.supervisorapi;

import dev.atalaya.platform.Answer;
import dev.atalaya.platform.FeedListener;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/// What the listener has been told of the feed's condition. Closing may come from any thread, the rest is the
/// feed's.
final class FeedState {

    private final FeedListener listener;
    private final CountDownLatch over = new CountDownLatch(1);
    private @Nullable Boolean polling;

    FeedState(FeedListener listener) {
        this.listener = listener;
    }

    boolean over() {
        return over.getCount() == 0;
    }

    CountDownLatch latch() {
        return over;
    }

    /// Data flows; told once until it breaks or the way changes.
    void flowing(boolean byPolling) {
        if (Boolean.valueOf(byPolling).equals(polling)) return;
        polling = byPolling;
        listener.connected(byPolling);
    }

    /// Whether data comes by stream.
    boolean streaming() {
        return Boolean.FALSE.equals(polling);
    }

    /// Whether data comes by polling.
    boolean polling() {
        return Boolean.TRUE.equals(polling);
    }

    void interrupted(String why) {
        polling = null;
        if (!over()) listener.interrupted(why);
    }

    void ended(Answer<Void> why) {
        if (over()) return;
        close();
        listener.ended(why);
    }

    void close() {
        over.countDown();
    }
}

package dev.atalaya.platform.supervisorapi;

import dev.atalaya.platform.BackOff;
import dev.atalaya.platform.Feed;
import java.time.Duration;

/// Keeps changes coming, by stream or by polling, until it is closed or the platform says that there will be
/// none: after a break it waits, resumes after the last number, and tells the listener how things stand.
final class LiveFeed implements Feed {

    private final Http http;
    private final Limits limits;
    private final Pace pace;
    private final FeedState state;
    private final EventStream stream;
    private final Poller poller;
    private final Route route;
    private final BackOff backOff = new BackOff();

    LiveFeed(Http http, Limits limits, Pace pace, FeedState state, EventStream stream, Poller poller) {
        this.http = http;
        this.limits = limits;
        this.pace = pace;
        this.state = state;
        this.stream = stream;
        this.poller = poller;
        this.route = new Route(limits, pace.nanos());
    }

    /// On the feed's thread, until it is over.
    void run() {
        try {
            while (!state.over()) attempt();
        } catch (InterruptedException _) {
            state.close();
            Thread.currentThread().interrupt();
        }
    }

    private void attempt() throws InterruptedException {
        long start = pace.nanos();
        boolean byStream = route.stream(start);
        End end = byStream ? stream.run() : poller.run(this);
        if (state.over()) return;
        Duration took = Duration.ofNanos(pace.nanos() - start);
        switch (end) {
            case End.Over over -> state.ended(over.why());
            case End.Fine fine -> fine(fine.more());
            case End.Broke broke when byStream -> streamBroke(broke, took);
            case End.Broke broke -> {
                route.pollBroke(pace.nanos());
                interrupted(broke, took, false);
            }
        }
    }

    private void fine(boolean more) throws InterruptedException {
        backOff.reset();
        route.pollFine(pace.nanos());
        if (!more) pace.pause(limits.poll(), state.latch());
    }

    private void streamBroke(End.Broke broke, Duration took) throws InterruptedException {
        Duration lived = state.streaming() ? took : Duration.ZERO;
        route.streamBroke(lived, broke.unsuited(), broke.retryAfter(), pace.nanos());
        if (lived.compareTo(limits.settled()) >= 0) backOff.reset();
        // A stream that was only tried while polling works interrupts nothing.
        if (!state.polling()) interrupted(broke, took, true);
    }

    private void interrupted(End.Broke broke, Duration took, boolean byStream) throws InterruptedException {
        http.dropIdle();
        state.interrupted(broke.why());
        // The other way is tried at once.
        if (byStream && !route.stream(pace.nanos()) && broke.retryAfter() == null) return;
        Duration spent = broke.retryAfter() == null ? took : Duration.ZERO;
        pace.pause(backOff.failed(spent, pace.chance(), broke.retryAfter()), state.latch());
    }

    @Override
    public void close() {
        state.close();
        stream.cancel();
        http.cancel(this);
    }
}

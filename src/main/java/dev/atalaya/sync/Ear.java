package dev.atalaya.sync;

import dev.atalaya.floor.FloorEvent;
import dev.atalaya.platform.Answer;
import dev.atalaya.platform.FeedListener;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One stay on the live feed: hands what it hears to the reducer's loop.
final class Ear implements FeedListener {

    private static final Logger LOG = LoggerFactory.getLogger(Ear.class);

    private final Reducer reducer;

    Ear(Reducer reducer) {
        this.reducer = reducer;
    }

    @Override
    public void connected(boolean polling) {
        reducer.hear(this, () -> reducer.link().connected(polling));
    }

    @Override
    public void interrupted(String why) {
        LOG.info("the live feed broke: {}", why);
        reducer.hear(this, () -> reducer.link().trouble(why));
    }

    @Override
    public void event(long seq, FloorEvent event, long sentNanos) {
        reducer.hear(this, () -> reducer.event(seq, event, sentNanos));
    }

    @Override
    public void alive(String platformId, Instant now, double rate, long seq) {
        long nanos = reducer.nanoTime();
        reducer.hear(this, () -> {
            reducer.alive(now, rate, nanos);
            reducer.delivered(seq);
        });
    }

    @Override
    public void unreadable(long seq, String why) {
        LOG.warn("event {} left out: {}", seq, why);
        reducer.hear(this, () -> reducer.link().notice(why, reducer.nanoTime()));
    }

    /// What follows from it is the connection's to decide.
    @Override
    public void ended(Answer<Void> why) {}
}

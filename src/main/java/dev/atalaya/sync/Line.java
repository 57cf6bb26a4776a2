package dev.atalaya.sync;

import dev.atalaya.floor.FloorEvent;
import dev.atalaya.platform.Answer;
import dev.atalaya.platform.FeedListener;
import java.time.Instant;

/// A stay on the feed as the connection hears it: what concerns the floor goes on to the reducer, the rest is the
/// connection's.
final class Line implements FeedListener {

    private final Connection connection;
    private final FeedListener reducer;
    private final String platformId;
    private boolean wrong;
    private volatile boolean heard;
    private volatile long reached;

    Line(Connection connection, FeedListener reducer, String platformId, long seq) {
        this.connection = connection;
        this.reducer = reducer;
        this.platformId = platformId;
        reached = seq;
    }

    /// All up to this number was heard; the same rule as in [Position].
    long reached() {
        return reached;
    }

    /// Whether anything came on it.
    boolean heard() {
        return heard;
    }

    @Override
    public void connected(boolean polling) {
        reducer.connected(polling);
    }

    @Override
    public void interrupted(String why) {
        reducer.interrupted(why);
    }

    @Override
    public void event(long seq, FloorEvent event, long sentNanos) {
        if (wrong) return;
        heard = true;
        reducer.event(seq, event, sentNanos);
        reached = Math.max(reached, seq - 1);
    }

    @Override
    public void alive(String id, Instant now, double rate, long seq) {
        if (wrong) return;
        heard = true;
        if (id.equals(platformId)) {
            reducer.alive(id, now, rate, seq);
            reached = Math.max(reached, seq);
        } else {
            wrong = true;
            connection.otherPlatform(this);
        }
    }

    @Override
    public void unreadable(long seq, String why) {
        reducer.unreadable(seq, why);
    }

    @Override
    public void ended(Answer<Void> why) {
        connection.ended(this, why);
    }
}

package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.FloorEvent;
import dev.atalaya.platform.Answer;
import dev.atalaya.platform.FeedListener;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Writes down number and id of each event that a feed brings.
final class Journal implements FeedListener {

    private final List<String> lines = new ArrayList<>();
    private final Semaphore news = new Semaphore(0);
    private long reached;

    @Override
    public void connected(boolean polling) {}

    @Override
    public void interrupted(String why) {}

    @Override
    public synchronized void event(long seq, FloorEvent event, long sentNanos) {
        lines.add(seq + " " + event.id());
    }

    @Override
    public void alive(String platformId, Instant now, double rate, long seq) {
        synchronized (this) {
            reached = seq;
        }
        news.release();
    }

    @Override
    public void unreadable(long seq, String why) {}

    @Override
    public void ended(Answer<Void> why) {}

    synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    private synchronized boolean reached(long seq) {
        return reached >= seq;
    }

    /// Waits until all up to this number has come.
    void await(long seq) throws InterruptedException {
        while (!reached(seq)) {
            assertThat(news.tryAcquire(30, TimeUnit.SECONDS))
                    .as("a sign of life")
                    .isTrue();
        }
    }
}

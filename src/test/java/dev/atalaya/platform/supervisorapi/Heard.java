package dev.atalaya.platform.supervisorapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.FloorEvent;
import dev.atalaya.platform.Answer;
import dev.atalaya.platform.FeedListener;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Writes down what a feed tells. Signs of life are kept apart, as how often they come depends on the clock.
class Heard implements FeedListener {

    final BlockingQueue<String> signs = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @Override
    public void connected(boolean polling) {
        told.add(polling ? "polling" : "streaming");
    }

    @Override
    public void interrupted(String why) {
        told.add("interrupted: " + why);
    }

    @Override
    public void event(long seq, FloorEvent event, long sentNanos) {
        told.add(seq + " " + event.id());
    }

    @Override
    public void alive(String platformId, Instant now, double rate, long seq) {
        signs.add(platformId + " " + now + " " + rate + " " + seq);
    }

    @Override
    public void unreadable(long seq, String why) {
        told.add("unreadable " + seq + " " + why);
    }

    @Override
    public void ended(Answer<Void> why) {
        told.add("ended: " + why);
    }

    /// The next things told, waiting for them.
    List<String> next(int howMany) throws InterruptedException {
        List<String> next = new ArrayList<>();
        while (next.size() < howMany) {
            String line = told.poll(20, TimeUnit.SECONDS);
            assertThat(line).as("after %s", next).isNotNull();
            next.add(line);
        }
        return next;
    }

    /// Waits for a sign of life that tells this.
    void sign(String end) throws InterruptedException {
        String sign;
        do {
            sign = signs.poll(20, TimeUnit.SECONDS);
            assertThat(sign).as("a sign of life: " + end).isNotNull();
        } while (!sign.endsWith(end));
    }

    List<String> rest() {
        return List.copyOf(told);
    }
}

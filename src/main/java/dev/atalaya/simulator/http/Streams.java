package dev.atalaya.simulator.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The live feeds that are open. One whose reader takes nothing for too long is ended: its thread is interrupted in its
/// midst of writing, which closes the connection. Thread-safe.
final class Streams implements AutoCloseable {

    static final int MOST = 64;

    private final Duration patience;
    private final Map<Thread, Long> writing = new ConcurrentHashMap<>();
    private final Map<EventStream, Thread> open = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /// @param patience how long one write may take
    Streams(Duration patience) {
        this.patience = patience;
        Thread.ofVirtual().name("stream-watch").start(this::watch);
    }

    int count() {
        return open.size();
    }

    /// To be asked while the request can still be refused: a stream that has begun cannot.
    ///
    /// @throws Refusal 429 when there are too many
    void admit() {
        if (open.size() >= MOST) {
            throw Refusal.of(429, "too-many-requests", "Too many live feeds are open.", "at most " + MOST, null);
        }
    }

    void enter(EventStream stream) {
        open.put(stream, Thread.currentThread());
    }

    void leave(EventStream stream) {
        open.remove(stream);
    }

    /// Brackets a write that may block.
    void writing(boolean begins) {
        if (begins) writing.put(Thread.currentThread(), System.nanoTime());
        else writing.remove(Thread.currentThread());
    }

    /// Ends all of them.
    @Override
    public void close() {
        closed.countDown();
        open.values().forEach(Thread::interrupt);
    }

    private void watch() {
        try {
            while (!closed.await(patience.toMillis() / 4, TimeUnit.MILLISECONDS)) {
                long now = System.nanoTime();
                writing.forEach((thread, since) -> {
                    if (now - since > patience.toNanos()) thread.interrupt();
                });
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}

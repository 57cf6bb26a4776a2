package dev.atalaya.simulator;

import dev.atalaya.floor.Entity;
import dev.atalaya.simulator.world.Audience;
import dev.atalaya.wire.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The last events, for those who follow. Thread-safe; waiting is cheap for virtual threads.
public final class Journal {

    /// How many entries keep their JSON: enough for every subscriber who keeps up.
    private static final int WARM = 4_096;

    private final JsonMapper mapper = Json.mapper();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final @Nullable JournalEntry[] ring;
    private long base;
    private long last;
    private boolean closed;

    Journal(int capacity) {
        ring = new JournalEntry[capacity];
    }

    /// Number of the last event there is; 0 before the first.
    public long last() {
        lock.lock();
        try {
            return last;
        } finally {
            lock.unlock();
        }
    }

    /// The lowest number after which one can still follow: `after(n)` needs `n >= oldest()`, else the answer is 410.
    public long oldest() {
        lock.lock();
        try {
            return lowest();
        } finally {
            lock.unlock();
        }
    }

    /// Events with a number above `seq`, in order.
    ///
    /// @throws IllegalArgumentException when `seq` is below [#oldest()] or above [#last()]
    public List<JournalEntry> after(long seq, int limit) {
        lock.lock();
        try {
            if (seq < lowest() || seq > last) {
                throw new IllegalArgumentException("seq " + seq + " is not within " + lowest() + " and " + last);
            }
            int count = (int) Math.min(limit, last - seq);
            List<JournalEntry> found = new ArrayList<>(count);
            for (long n = seq + 1; n <= seq + count; n++) {
                JournalEntry entry = ring[slot(n)];
                if (entry != null) found.add(entry);
            }
            return found;
        } finally {
            lock.unlock();
        }
    }

    /// Waits until there is an event above `seq`, the time is over or the engine closes.
    ///
    /// @return whether there is one
    public boolean await(long seq, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (last <= seq && !closed && left > 0) left = news.awaitNanos(left);
            return last > seq;
        } finally {
            lock.unlock();
        }
    }

    /// Whether the engine has closed: nothing will ever be added.
    public boolean closed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /// Starts after `seq` with nothing kept.
    void startAfter(long seq) {
        lock.lock();
        try {
            base = seq;
            last = seq;
        } finally {
            lock.unlock();
        }
    }

    /// An entry to be added later, when what it tells is safe to tell.
    JournalEntry entry(
            long seq, Instant now, double rate, Entity entity, String id, @Nullable Object value, Audience audience) {
        return new JournalEntry(mapper, seq, now, rate, entity, id, value, audience);
    }

    /// Adds entries whose numbers follow on the last one.
    void add(List<JournalEntry> entries) {
        if (entries.isEmpty()) return;
        lock.lock();
        try {
            for (JournalEntry entry : entries) {
                ring[slot(entry.seq())] = entry;
                last = entry.seq();
                JournalEntry cold = last - WARM > base ? ring[slot(last - WARM)] : null;
                if (cold != null) cold.shrink();
            }
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private long lowest() {
        return Math.max(base, last - ring.length);
    }

    private int slot(long seq) {
        return (int) (seq % ring.length);
    }
}

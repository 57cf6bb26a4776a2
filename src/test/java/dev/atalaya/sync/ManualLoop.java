package dev.atalaya.sync;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.PriorityQueue;

/// A loop on the test's own thread: work runs when the test says so, and time passes only by [#advance].
public final class ManualLoop implements Loop {

    private record Timed(long at, long order, Runnable work) {}

    private final ArrayDeque<Runnable> queue = new ArrayDeque<>();
    private final PriorityQueue<Timed> timed =
            new PriorityQueue<>(Comparator.comparingLong(Timed::at).thenComparingLong(Timed::order));
    private long now = 1_000_000_000L;
    private long order;
    private boolean closed;

    @Override
    public void execute(Runnable work) {
        if (!closed) queue.add(work);
    }

    @Override
    public Timer after(Duration delay, Runnable work) {
        Timed entry = new Timed(now + Math.max(0, delay.toNanos()), order++, work);
        if (!closed) timed.add(entry);
        return () -> timed.remove(entry);
    }

    @Override
    public long nanoTime() {
        return now;
    }

    @Override
    public void close(Duration most) {
        closed = true;
        queue.clear();
        timed.clear();
    }

    /// The work that runs takes so long.
    public void spend(Duration time) {
        now += time.toNanos();
    }

    /// Runs what is due until nothing is; returns how many pieces of work ran.
    public int run() {
        int ran = 0;
        while (step()) ran++;
        return ran;
    }

    /// Runs one piece of work that is due; false when there is none.
    public boolean step() {
        while (!timed.isEmpty() && timed.element().at() <= now)
            queue.add(timed.remove().work());
        Runnable work = queue.poll();
        if (work == null) return false;
        work.run();
        return true;
    }

    /// Lets time pass, running what becomes due at its own time.
    public void advance(Duration time) {
        long end = now + time.toNanos();
        run();
        while (!timed.isEmpty() && timed.element().at() <= end) {
            now = timed.element().at();
            run();
        }
        now = end;
        run();
    }

    /// How many pieces of work wait, timed ones too.
    public int waiting() {
        return queue.size() + timed.size();
    }
}

package dev.atalaya.insight.whatif;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Stretch;
import dev.atalaya.store.history.History;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.store.log.LogFilter;
import java.lang.ref.SoftReference;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// The decisions last read, kept for the next question about them as long as there is memory; what has come since is
/// read behind them.
final class Reels {

    private final DecisionLog log;
    private final History history;
    private final TwoReaders readers;
    private volatile SoftReference<@Nullable Reel> kept = new SoftReference<>(null);

    private static final class Reel {
        private final Instant from;
        private final Set<String> groups;
        private final Tapes tapes = new Tapes();
        private final ClosedTimes closed;
        private Instant to;

        Reel(Instant from, Set<String> groups, ClosedTimes closed) {
            this.from = from;
            this.groups = groups;
            this.closed = closed;
            this.to = from;
        }
    }

    /// What a question finds, which others may read on.
    record Read(Tape tape, int size, Closings closings) {}

    /// There is no room for more. Thrown through who reads the file.
    private static final class FullException extends RuntimeException {

        private final int read;

        FullException(int read) {
            super(read + " decisions fill the memory", null, false, false);
            this.read = read;
        }
    }

    Reels(DecisionLog log, History history, Executor helper) {
        this.log = log;
        this.history = history;
        readers = new TwoReaders(log, helper);
    }

    /// @throws TooManyException where there are more than [StoredLab#MOST], or they have too many candidates
    synchronized Read read(Stretch range, Set<String> groups, Cancel cancel) throws TooManyException {
        long wanted = count(range, groups, cancel);
        if (wanted > StoredLab.MOST) throw new TooManyException(wanted, StoredLab.MOST);
        Reel reel = kept.get();
        kept = new SoftReference<>(null);
        try {
            if (reel != null && fits(reel, range, groups)) {
                Read read = readOn(reel, range, cancel);
                // Else something has come or gone in what was read.
                if (read.size() == wanted) return read;
            }
            reel = null;
            return readOn(new Reel(range.from(), groups, new ClosedTimes(history)), range, cancel);
        } catch (FullException e) {
            throw new TooManyException(wanted, e.read);
        }
    }

    private long count(Stretch range, Set<String> groups, Cancel cancel) {
        LogFilter filter = LogFilter.ALL.withGroups(groups).between(range.from(), range.to());
        return log.tally(filter, List.of(), cancel).total();
    }

    private static boolean fits(Reel reel, Stretch range, Set<String> groups) {
        return reel.from.equals(range.from()) && !range.to().isBefore(reel.to) && reel.groups.equals(groups);
    }

    private Read readOn(Reel reel, Stretch range, Cancel cancel) {
        synchronized (reel.tapes.shared()) {
            if (reel.to.isBefore(range.to())) {
                readers.walk(new Stretch(reel.to, range.to()), cancel, decision -> add(decision, reel));
                reel.to = range.to();
            }
            Tape tape = reel.tapes.done();
            Closings closings = reel.closed.of(tape, range, cancel);
            kept = new SoftReference<>(reel);
            return new Read(tape, tape.size, closings);
        }
    }

    private static void add(Assignment decision, Reel reel) {
        if (!reel.groups.isEmpty() && !reel.groups.contains(decision.groupId())) return;
        if (reel.tapes.full()) throw new FullException(reel.tapes.shared().size);
        reel.tapes.add(decision);
    }

    /// How things stand: another answer is to be expected where it has become another one.
    StoredLab.Stamp stamp(Stretch range, Set<String> groups, Cancel cancel) {
        return new StoredLab.Stamp(count(range, groups, cancel), new ClosedTimes(history).known(range));
    }

    /// Waits for nobody.
    void forget() {
        kept = new SoftReference<>(null);
    }
}

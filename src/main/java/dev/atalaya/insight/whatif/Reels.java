package dev.atalaya.insight.whatif;

import dev.atalaya.floor.Stretch;
import dev.atalaya.store.history.History;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.store.log.LogFilter;
import java.lang.ref.SoftReference;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The decisions last read, kept for the next question about them as long as there is memory; what has come since is
/// read behind them.
final class Reels {

    /// Bytes of a decision in a group of two thousand.
    private static final long A_LARGE_GROUPS = 40_000;

    private final DecisionLog log;
    private final History history;
    private volatile SoftReference<@Nullable Reel> kept = new SoftReference<>(null);

    private static final class Reel {
        private final Instant from;
        private final Set<String> groups;
        private final Tapes tapes;
        private final ClosedTimes closed;
        private Instant to;

        /// @param wanted how many decisions, each with fewer candidates than a large group has members
        Reel(Instant from, Set<String> groups, ClosedTimes closed, long wanted) {
            tapes = new Tapes(HeapRoom.upTo(Math.min(Tapes.MOST_BYTES, wanted * A_LARGE_GROUPS)));
            this.from = from;
            this.groups = groups;
            this.closed = closed;
            this.to = from;
        }
    }

    /// What a question finds, which others may read on.
    record Read(Tape tape, int size, Closings closings) {}

    Reels(DecisionLog log, History history) {
        this.log = log;
        this.history = history;
    }

    /// @throws TooManyException where there are more than [StoredLab#MOST], or they have too many candidates
    synchronized Read read(Stretch range, Set<String> groups, Cancel cancel) throws TooManyException {
        long wanted = count(range, groups, cancel);
        if (wanted > StoredLab.MOST) throw new TooManyException(wanted, StoredLab.MOST);
        Reel reel = kept.get();
        kept = new SoftReference<>(null);
        try {
            if (reel != null && fits(reel, range, groups)) {
                Read read = more(reel, range, cancel);
                // Else something has come or gone in what was read, or there was less room then.
                if (read != null && read.size() == wanted) return read;
            }
            reel = null;
            return readOn(new Reel(range.from(), groups, new ClosedTimes(history), wanted), range, cancel);
        } catch (FullException e) {
            throw new TooManyException(wanted, e.read());
        }
    }

    private @Nullable Read more(Reel reel, Stretch range, Cancel cancel) {
        try {
            return readOn(reel, range, cancel);
        } catch (FullException e) {
            return null;
        }
    }

    private long count(Stretch range, Set<String> groups, Cancel cancel) {
        return log.tally(filter(range.from(), range.to(), groups), List.of(), cancel)
                .total();
    }

    private static LogFilter filter(Instant from, Instant to, Set<String> groups) {
        return LogFilter.ALL.withGroups(groups).between(from, to);
    }

    private static boolean fits(Reel reel, Stretch range, Set<String> groups) {
        return reel.from.equals(range.from()) && !range.to().isBefore(reel.to) && reel.groups.equals(groups);
    }

    private Read readOn(Reel reel, Stretch range, Cancel cancel) {
        synchronized (reel.tapes.shared()) {
            if (reel.to.isBefore(range.to())) {
                log.replay(filter(reel.to, range.to(), reel.groups), cancel, reel.tapes::add);
                reel.to = range.to();
            }
            Tape tape = reel.tapes.done();
            Closings closings = reel.closed.of(tape, range, cancel);
            kept = new SoftReference<>(reel);
            return new Read(tape, tape.size, closings);
        }
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

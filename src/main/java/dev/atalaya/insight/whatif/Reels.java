package dev.atalaya.insight.whatif;

import dev.atalaya.floor.Stretch;
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
    private final TwoReaders readers;
    private volatile SoftReference<@Nullable Reel> kept = new SoftReference<>(null);

    private static final class Reel {
        private final Instant from;
        private final Set<String> groups;
        private final Tapes tapes = new Tapes();
        private Instant to;

        Reel(Instant from, Set<String> groups) {
            this.from = from;
            this.groups = groups;
            this.to = from;
        }
    }

    Reels(DecisionLog log, Executor helper) {
        this.log = log;
        readers = new TwoReaders(log, helper);
    }

    /// @throws TooManyException where there are more than [StoredLab#MOST]
    synchronized Tape read(Stretch range, Set<String> groups, Cancel cancel) throws TooManyException {
        long wanted = count(range, groups, cancel);
        if (wanted > StoredLab.MOST) throw new TooManyException(wanted);
        Reel reel = kept.get();
        kept = new SoftReference<>(null);
        if (reel != null && fits(reel, range, groups)) {
            Tape tape = readOn(reel, range.to(), cancel);
            // Else something has come or gone in what was read.
            if (tape.size == wanted) return tape;
        }
        return readOn(new Reel(range.from(), groups), range.to(), cancel);
    }

    long count(Stretch range, Set<String> groups, Cancel cancel) {
        LogFilter filter = LogFilter.ALL.withGroups(groups).between(range.from(), range.to());
        return log.tally(filter, List.of(), cancel).total();
    }

    private static boolean fits(Reel reel, Stretch range, Set<String> groups) {
        return reel.from.equals(range.from()) && !range.to().isBefore(reel.to) && reel.groups.equals(groups);
    }

    private Tape readOn(Reel reel, Instant to, Cancel cancel) {
        synchronized (reel.tapes.shared()) {
            if (reel.to.isBefore(to)) {
                readers.walk(new Stretch(reel.to, to), cancel, decision -> {
                    if (reel.groups.isEmpty() || reel.groups.contains(decision.groupId())) reel.tapes.add(decision);
                });
                reel.to = to;
            }
            Tape tape = reel.tapes.done();
            kept = new SoftReference<>(reel);
            return tape;
        }
    }

    /// Waits for nobody.
    void forget() {
        kept = new SoftReference<>(null);
    }
}

package dev.atalaya.insight.findings;

import dev.atalaya.floor.Assignment;
import dev.atalaya.store.StoreException;
import dev.atalaya.sync.Delta;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the window full: with what comes in live, and with what is kept of before, read again when much more of it has
/// arrived. One thread only.
final class Range {

    private static final Logger LOG = LoggerFactory.getLogger(Range.class);

    /// Live decisions that the file may not have yet when it is read.
    private static final int RECENT = 2_000;
    /// The file counts what it has written a little before or after it is told here.
    private static final int SLACK = 20;

    private static final long PAUSE_NANOS = 3_000_000_000L;

    private final PastDecisions past;
    private final Window window;
    private final Looked looked;
    private final LongSupplier nanos;
    private final ArrayDeque<Assignment> recent = new ArrayDeque<>();
    private boolean read;
    /// What the log judged later could not be read.
    private boolean unjudged;
    private long kept;
    private long expected;
    private long notBefore;

    Range(PastDecisions past, Window window, Looked looked, LongSupplier nanos) {
        this.past = past;
        this.window = window;
        this.looked = looked;
        this.nanos = nanos;
    }

    void take(Delta delta) {
        for (Assignment decision : delta.decisions()) {
            recent.add(decision);
            if (recent.size() > RECENT) recent.removeFirst();
            expected++;
            if (read && looked.before(decision.at())) window.add(decision);
        }
        if (delta.store() != null) kept = delta.store().decisions();
    }

    /// Another platform.
    void clear() {
        read = false;
        recent.clear();
        window.clear();
    }

    /// What is kept of before has become another.
    void readAgain() {
        read = false;
    }

    void fill(Instant from) {
        boolean more = kept > expected + SLACK && nanos.getAsLong() - notBefore >= 0;
        if (!read || more) read(from);
        else if (unjudged && nanos.getAsLong() - notBefore >= 0) judgedBefore(from);
        window.from(from);
    }

    private void read(Instant from) {
        long begin = nanos.getAsLong();
        try {
            Window.Filling filling = window.filling();
            past.since(from, decision -> {
                if (looked.before(decision.at())) filling.add(decision);
            });
            filling.done();
        } catch (StoreException e) {
            LOG.warn("The findings do without the log: {}", e.getMessage());
        }
        read = true;
        for (Assignment decision : recent) if (looked.before(decision.at())) window.add(decision);
        judgedBefore(from);
        expected = kept;
        long took = nanos.getAsLong() - begin;
        // A long log that is just being fetched is not read over and over.
        notBefore = nanos.getAsLong() + PAUSE_NANOS + 10 * took;
    }

    private void judgedBefore(Instant from) {
        unjudged = false;
        if (!window.bare()) return;
        try {
            past.judgedLate(from, late -> window.judged(late.decision().id(), Entries.fact(late.conformance())));
        } catch (StoreException e) {
            unjudged = true;
            LOG.warn("The findings do without what the log judged later: {}", e.getMessage());
        }
    }

    /// The log has judged some that it could not judge before, or now judges otherwise.
    ///
    /// @param facts that are against the rules by the decision's id, null where none is
    void judged(Map<String, @Nullable String> facts) {
        facts.forEach(window::judged);
    }

    /// From when on all that is known was looked at.
    Instant begins(Instant from) {
        return window.begins(from);
    }

    int size() {
        return window.size();
    }
}

package dev.atalaya.insight.findings;

import dev.atalaya.floor.Assignment;
import dev.atalaya.routing.RuleBook;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The decisions of the range that is looked at. Tells the detectors what comes and what goes.
final class Window {

    /// More than a week of 500 agents; of very many in very large groups the oldest go sooner.
    static final long MOST_BYTES = 56_000_000;

    private final RuleBook book;
    private Entries entries;
    private final List<Detector> detectors;
    private final ArrayDeque<Entry> all = new ArrayDeque<>();
    /// The same by id.
    private final Map<String, Entry> known = new HashMap<>();
    private long bytes;
    private @Nullable Instant cut;
    private boolean bare;

    Window(RuleBook book, List<Detector> detectors) {
        this.book = book;
        entries = new Entries(book);
        this.detectors = detectors;
    }

    /// Each decision counts once.
    void add(Assignment decision) {
        if (known.containsKey(decision.id())) return;
        bare |= decision.candidates().isEmpty();
        put(entries.of(decision));
        while (bytes > MOST_BYTES) cut();
    }

    private void cut() {
        Entry oldest = all.removeFirst();
        cut = oldest.at();
        drop(oldest);
    }

    /// Forgets everything.
    void clear() {
        while (!all.isEmpty()) drop(all.removeFirst());
        cut = null;
    }

    /// Whether the log may judge any of them later.
    boolean bare() {
        return bare;
    }

    /// From when on nothing is missing.
    ///
    /// @param start what was wanted
    Instant begins(Instant start) {
        return cut == null || cut.isBefore(start) ? start : cut;
    }

    /// Takes the place of everything that is in the window, once it is done.
    Filling filling() {
        // What is shared with what goes counts again: as many fit each time.
        entries = new Entries(book);
        return new Filling();
    }

    /// Decisions in any order.
    final class Filling {

        private List<Entry> read = new ArrayList<>();
        private long size;
        private @Nullable Instant left;

        void add(Assignment decision) {
            bare |= decision.candidates().isEmpty();
            Entry entry = entries.of(decision);
            read.add(entry);
            size += entry.bytes();
            if (size > MOST_BYTES + MOST_BYTES / 4) shorten();
        }

        /// The oldest go.
        private void shorten() {
            read.sort(Pile.BY_TIME);
            int go = 0;
            for (; size > MOST_BYTES; go++) size -= read.get(go).bytes();
            if (go == 0) return;
            Instant last = read.get(go - 1).at();
            if (left == null || last.isAfter(left)) left = last;
            read = new ArrayList<>(read.subList(go, read.size()));
        }

        void done() {
            clear();
            shorten();
            cut = left;
            for (Entry entry : read) {
                // Some of what came late is older than what had to go.
                if (cut != null && entry.at().isBefore(cut)) continue;
                if (!known.containsKey(entry.id())) put(entry);
            }
        }
    }

    /// Forgets what is older.
    void from(Instant start) {
        while (!all.isEmpty() && all.getFirst().at().isBefore(start)) drop(all.removeFirst());
    }

    /// The log has judged a decision without candidates.
    ///
    /// @param fact that is against the rules, null where none is
    void judged(String id, @Nullable String fact) {
        Entry entry = known.get(id);
        if (entry == null) return;
        for (Detector detector : detectors) detector.judged(entry, fact);
    }

    private void put(Entry entry) {
        all.add(entry);
        known.put(entry.id(), entry);
        bytes += entry.bytes();
        for (Detector detector : detectors) detector.add(entry);
    }

    private void drop(Entry entry) {
        known.remove(entry.id());
        bytes -= entry.bytes();
        for (Detector detector : detectors) detector.remove(entry);
    }

    int size() {
        return all.size();
    }
}

package dev.atalaya.insight.findings;

import dev.atalaya.floor.Assignment;
import dev.atalaya.routing.RuleBook;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The decisions of the range that is looked at. Tells the detectors what comes and what goes.
final class Window {

    /// Kept for at most so many: about 60 MB.
    static final int MOST = 300_000;

    private final Entries entries;
    private final List<Detector> detectors;
    private final ArrayDeque<Entry> all = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();

    Window(RuleBook book, List<Detector> detectors) {
        entries = new Entries(book);
        this.detectors = detectors;
    }

    /// Each decision counts once.
    void add(Assignment decision) {
        if (!known.add(decision.id())) return;
        put(entries.of(decision));
        if (all.size() > MOST) drop(all.removeFirst());
    }

    /// Forgets everything.
    void clear() {
        while (!all.isEmpty()) drop(all.removeFirst());
    }

    /// Takes the place of everything that is in the window, once it is done.
    Filling filling() {
        return new Filling();
    }

    /// Decisions in any order.
    final class Filling {

        private final List<Entry> read = new ArrayList<>();

        void add(Assignment decision) {
            read.add(entries.of(decision));
        }

        void done() {
            clear();
            read.sort(Pile.BY_TIME);
            for (Entry entry : read.subList(Math.max(0, read.size() - MOST), read.size())) {
                if (known.add(entry.id())) put(entry);
            }
        }
    }

    /// Forgets what is older.
    void from(Instant start) {
        while (!all.isEmpty() && all.getFirst().at().isBefore(start)) drop(all.removeFirst());
    }

    private void put(Entry entry) {
        all.add(entry);
        for (Detector detector : detectors) detector.add(entry);
    }

    private void drop(Entry entry) {
        known.remove(entry.id());
        for (Detector detector : detectors) detector.remove(entry);
    }

    int size() {
        return all.size();
    }
}

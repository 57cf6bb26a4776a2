package dev.atalaya.insight;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds stretches in which an agent changed too quickly to have meant it.
final class Flapping {

    /// So many stretches one after the other …
    static final int LEAST = 5;

    /// … each shorter than this.
    static final Duration SHORT = Duration.ofSeconds(10);

    private Flapping() {}

    static List<LedgerEntry> mark(List<LedgerEntry> entries) {
        List<LedgerEntry> marked = new ArrayList<>(entries);
        int start = 0;
        for (int i = 0; i <= entries.size(); i++) {
            if (i < entries.size() && quick(entries.get(i))) continue;
            if (i - start >= LEAST) {
                for (int k = start; k < i; k++) marked.set(k, flapping(marked.get(k)));
            }
            start = i + 1;
        }
        return marked;
    }

    private static boolean quick(LedgerEntry entry) {
        return entry.known() != null && entry.length().compareTo(SHORT) < 0;
    }

    private static LedgerEntry flapping(LedgerEntry entry) {
        @Nullable Doubt doubt = entry.doubt() == null ? Doubt.FLAPPING : entry.doubt();
        return new LedgerEntry(entry.from(), entry.to(), entry.known(), doubt);
    }
}

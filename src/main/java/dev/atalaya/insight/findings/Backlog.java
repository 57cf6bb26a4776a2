package dev.atalaya.insight.findings;

import dev.atalaya.sync.Delta;
import java.util.ArrayList;
import java.util.List;

/// What was heard of the floor since the last look. However long a look takes, it stays small: many deltas become one.
/// Any thread.
final class Backlog {

    /// Some seconds of a busy floor.
    static final int MOST = 128;

    private List<Delta> waiting = new ArrayList<>();

    synchronized void add(Delta delta) {
        waiting.add(delta);
        if (waiting.size() < MOST) return;
        List<Delta> all = waiting;
        // Two by two: nothing is copied more often than that takes.
        while (all.size() > 1) all = halved(all);
        waiting = all;
    }

    private static List<Delta> halved(List<Delta> all) {
        List<Delta> half = new ArrayList<>();
        for (int i = 0; i < all.size(); i += 2)
            half.add(i + 1 < all.size() ? all.get(i).then(all.get(i + 1)) : all.get(i));
        return half;
    }

    /// All of it, in order.
    synchronized List<Delta> take() {
        List<Delta> all = waiting;
        waiting = new ArrayList<>();
        return all;
    }
}

package dev.atalaya.insight.findings;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Looks for problems of one kind. It hears of each decision in the range as it comes in and as it leaves, oldest
/// first, and keeps of them what it needs. One thread only.
interface Detector {

    default void add(Entry entry) {}

    default void remove(Entry entry) {}

    /// The log has judged a decision that came without candidates, or judges it otherwise than before.
    ///
    /// @param entry as it was added
    /// @param fact what is against the rules, null where nothing is
    default void judged(Entry entry, @Nullable String fact) {}

    /// Tells of each problem that there is now.
    void find(Scene scene, Consumer<Finding> found);
}

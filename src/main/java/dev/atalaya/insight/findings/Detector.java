package dev.atalaya.insight.findings;

import java.util.function.Consumer;

/// Looks for problems of one kind. It hears of each decision in the range as it comes in and as it leaves, oldest
/// first, and keeps of them what it needs. One thread only.
interface Detector {

    default void add(Entry entry) {}

    default void remove(Entry entry) {}

    /// Tells of each problem that there is now.
    void find(Scene scene, Consumer<Finding> found);
}

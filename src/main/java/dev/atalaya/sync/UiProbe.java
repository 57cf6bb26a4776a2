package dev.atalaya.sync;

/// Hears of each batch that reached the user interface, for measuring.
@FunctionalInterface
public interface UiProbe {

    UiProbe NONE = (_, _, _) -> {};

    /// Called on the user interface's thread, right after the batch was applied.
    ///
    /// @param waitedNanos between the hand-over to that thread and the start
    /// @param workNanos how long the screen took to apply it
    void batch(Delta delta, long waitedNanos, long workNanos);
}

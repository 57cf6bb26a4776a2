package dev.atalaya.insight;

/// What is the matter with a stretch of a [Ledger].
public enum Doubt {
    /// Nobody tells of it: nobody listened, and no record says anything.
    NOT_HEARD,
    /// A stretch was never ended, and the next one begins only later.
    MISSING_END,
    /// Two tell different things of the same time. Where one is better evidence, it is what is told.
    OVERLAP,
    /// A clock was set back: a stretch ends before it begins.
    CLOCK_JUMP,
    /// Changes so quick that they are more likely a bad connection than a person. What is told counts all the same.
    FLAPPING
}

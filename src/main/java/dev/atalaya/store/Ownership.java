package dev.atalaya.store;

/// Whether this process may use a profile's files.
public sealed interface Ownership {

    /// They are ours until the lock is closed (or the process ends).
    record Owned(AutoCloseable lock) implements Ownership {}

    /// Another console has them: run without files.
    record Taken() implements Ownership {}

    /// The lock file cannot be made: run without files.
    ///
    /// @param kind of trouble with the disk
    record Unusable(StoreException.Kind kind, String why) implements Ownership {}
}

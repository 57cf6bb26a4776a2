package dev.atalaya.store;

import dev.atalaya.store.history.HistoryStore;
import dev.atalaya.store.history.Imports;

/// What is our own and can be fetched from nowhere: commands, audit trail, test marks, keepsakes.
///
/// A method that has returned is on disk. Every method may throw a [StoreException]. Any thread.
public interface OwnStore extends AutoCloseable {

    OutboxLog outbox();

    AuditTrail audit();

    TestMarks testMarks();

    Keepsakes keepsakes();

    /// The past that no platform can tell again, as it was seen live.
    HistoryStore history();

    /// The past that report files told.
    Imports imports();

    /// Makes today's backup unless there is one, and drops all but the newest seven. May take a while; not for
    /// the start.
    ///
    /// @return true when one was made
    boolean backupDaily();

    /// Forgets commands that ended long ago, and makes the file small again where it has grown very large; others wait
    /// for that. What was done stays in the audit trail.
    void tidy();

    /// Size of the file in bytes.
    long bytes();

    @Override
    void close();
}

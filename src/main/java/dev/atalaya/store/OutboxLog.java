package dev.atalaya.store;

import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The user's commands on disk. What a method has done when it returns survives anything, a crash included. Any thread.
public interface OutboxLog {

    /// Writes the items, all or none, each at [Stage#QUEUED] whatever its own stage says.
    ///
    /// @throws StoreException when they could not be written: then none is queued
    void queue(List<OutboxItem> items);

    /// Notes how far a command came; with an entry for the audit trail in the same transaction, or null for none.
    ///
    /// @param outcome what the platform said, null while there is nothing
    void record(String key, Stage stage, @Nullable Outcome outcome, @Nullable AuditEntry audit);

    /// Those that have not ended, in the order of queueing: to be sent, or sent again, after a start.
    List<OutboxItem> unfinished();

    /// The newest `n`, newest first.
    List<OutboxItem> recent(int n);
}

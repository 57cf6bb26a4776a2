package dev.atalaya.store;

import dev.atalaya.floor.OutboxItem;
import java.util.List;

/// The user's commands on disk. What [#queue] has done when it returns survives anything, a power failure
/// included. Any thread.
public interface OutboxLog {

    /// Writes the items, all or none, each at [Stage#QUEUED] whatever its own stage says. One whose key is
    /// known already stays as it is, so the same items may be given again.
    ///
    /// @throws StoreException when it is not certain that they are on disk
    void queue(List<OutboxItem> items);

    /// Notes how far these came, all or none: their stage, their outcome, and the command itself, whose
    /// version may have followed another's; with entries for the audit trail in the same transaction.
    /// Survives the end of the process; after a power failure a command may be found where it was a moment
    /// before, and is then sent again under its key.
    void record(List<OutboxItem> items, List<AuditEntry> audit);

    /// Those that have not ended, in the order of queueing: to be sent, or sent again, after a start.
    List<OutboxItem> unfinished();

    /// The newest `n`, newest first.
    List<OutboxItem> recent(int n);
}

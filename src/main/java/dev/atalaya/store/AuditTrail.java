package dev.atalaya.store;

import java.util.List;

/// Everything done from this console, append-only. Any thread.
public interface AuditTrail {

    /// Durable on return.
    void append(AuditEntry entry);

    /// The newest `n`, newest first.
    List<AuditEntry> newest(int n);
}

package dev.atalaya.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything done from this console, append-only. Any thread.
public interface AuditTrail {

    /// Durable on return.
    void append(AuditEntry entry);

    /// The newest `n`, newest first.
    List<AuditEntry> newest(int n);

    /// Those with `from <= at < to`, oldest first.
    ///
    /// @param from null means from the beginning
    /// @param to null means without end
    List<AuditEntry> between(@Nullable Instant from, @Nullable Instant to);
}

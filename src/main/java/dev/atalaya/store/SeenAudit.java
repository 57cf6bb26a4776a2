package dev.atalaya.store;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What of all that was done from this console a user may read. Any thread.
///
/// @param by who reads, null where nobody knows: he may read nothing
public record SeenAudit(AuditTrail whole, Supplier<@Nullable Reader> by) implements AuditTrail {

    private static final int WIDER = 4;

    /// Somebody who reads what was done. What was done at another platform is not his, though his id be the same there.
    ///
    /// @param of the id of whom he may read what was done, null for everybody
    public record Reader(String platformId, @Nullable String of) {

        private boolean reads(AuditEntry entry) {
            return entry.platformId().equals(platformId)
                    && (of == null || entry.who().equals(of));
        }
    }

    @Override
    public void append(AuditEntry entry) {
        whole.append(entry);
    }

    @Override
    public List<AuditEntry> newest(int n) {
        Reader reader = by.get();
        if (reader == null) return List.of();
        for (int many = n; ; many *= WIDER) {
            List<AuditEntry> all = whole.newest(many);
            List<AuditEntry> his = his(reader, all);
            if (his.size() >= n || all.size() < many) return his.subList(0, Math.min(n, his.size()));
        }
    }

    @Override
    public List<AuditEntry> between(@Nullable Instant from, @Nullable Instant to) {
        Reader reader = by.get();
        return reader == null ? List.of() : his(reader, whole.between(from, to));
    }

    private static List<AuditEntry> his(Reader reader, List<AuditEntry> all) {
        return all.stream().filter(reader::reads).toList();
    }
}

package dev.atalaya.store;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What of all that was done from this console a user may read. Any thread.
///
/// @param of the id of whom he may read what was done, null for everybody
public record SeenAudit(AuditTrail whole, Supplier<@Nullable String> of) implements AuditTrail {

    private static final int WIDER = 4;

    @Override
    public void append(AuditEntry entry) {
        whole.append(entry);
    }

    @Override
    public List<AuditEntry> newest(int n) {
        String only = of.get();
        if (only == null) return whole.newest(n);
        for (int many = n; ; many *= WIDER) {
            List<AuditEntry> all = whole.newest(many);
            List<AuditEntry> his = his(only, all);
            if (his.size() >= n || all.size() < many) return his.subList(0, Math.min(n, his.size()));
        }
    }

    @Override
    public List<AuditEntry> between(@Nullable Instant from, @Nullable Instant to) {
        String only = of.get();
        List<AuditEntry> all = whole.between(from, to);
        return only == null ? all : his(only, all);
    }

    private static List<AuditEntry> his(String only, List<AuditEntry> all) {
        return all.stream().filter(entry -> entry.who().equals(only)).toList();
    }
}

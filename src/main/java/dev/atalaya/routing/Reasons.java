package dev.atalaya.routing;

import dev.atalaya.routing.DropVerdict.Kind;
import dev.atalaya.routing.DropVerdict.Level;
import dev.atalaya.routing.DropVerdict.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects what is the matter with a drop.
final class Reasons {

    private final List<Reason> reasons = new ArrayList<>();

    /// Nothing when no conversation is concerned.
    void add(Kind kind, Level level, int count) {
        add(kind, level, count, null);
    }

    void add(Kind kind, Level level, int count, @Nullable Instant since) {
        if (count > 0) reasons.add(new Reason(kind, level, count, since));
    }

    DropVerdict verdict() {
        reasons.sort(Comparator.comparing(Reason::level).reversed().thenComparing(Reason::kind));
        return new DropVerdict(
                reasons.isEmpty() ? Level.ALLOWED : reasons.getFirst().level(), reasons);
    }
}

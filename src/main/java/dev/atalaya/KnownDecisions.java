package dev.atalaya;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.Reconstructed;
import dev.atalaya.insight.findings.CachedDecisions;
import dev.atalaya.insight.findings.JudgedLate;
import dev.atalaya.insight.findings.PastDecisions;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.history.Coverage;
import dev.atalaya.store.history.History;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.sync.DecisionFetch;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The decisions of before: from disk where it has them all, else from the platform.
final class KnownDecisions implements PastDecisions {

    /// Later than anything that the platform has, whatever its clock says.
    private static final Duration FAR = Duration.ofDays(3660);

    private final @Nullable FloorCache cache;
    private final @Nullable DecisionLog log;
    private final @Nullable JudgedLate late;
    private final DecisionFetch fetch;

    /// @param log of the cache, as far as the user may see it; null where there is no cache
    /// @param history by which decisions without candidates are judged; null where nothing is kept
    KnownDecisions(
            @Nullable FloorCache cache, @Nullable DecisionLog log, @Nullable History history, ChatPlatform platform) {
        this.cache = cache;
        late = log == null || history == null ? null : new JudgedLate(log, history, new AtomRuleBook());
        this.log = log;
        fetch = new DecisionFetch(platform);
    }

    @Override
    public void since(Instant from, Consumer<Assignment> to) {
        if (cache != null && log != null && whole(cache, from)) new CachedDecisions(log).since(from, to);
        else {
            fetch.between(from, from.plus(FAR), to);
            if (log != null) imported(log, from, to);
        }
    }

    @Override
    public void judgedLate(Instant from, Consumer<Reconstructed> to) {
        if (late != null) late.since(from, to);
    }

    private static void imported(DecisionLog log, Instant from, Consumer<Assignment> to) {
        new CachedDecisions(log).since(from, decision -> {
            if (Evidence.of(decision.id()) == Evidence.IMPORTED) to.accept(decision);
        });
    }

    private static boolean whole(FloorCache cache, Instant from) {
        // Imported ones tell nothing of whether the platform's are all here.
        LogFilter before = LogFilter.ALL
                .between(null, from.plusMillis(1))
                .withRules(EnumSet.complementOf(EnumSet.of(RuleCode.NOT_TOLD)));
        boolean reaches = told(cache, from)
                || cache.log().older(before, null, 1, Cancel.NEVER).stream()
                        .anyMatch(row -> Evidence.of(row.decision().id()) == Evidence.RECORDED);
        return reaches && cache.gaps().stream().noneMatch(gap -> gap.to().isAfter(from));
    }

    /// Whether the platform has told of all that there is since then, be it that there is nothing older.
    private static boolean told(FloorCache cache, Instant from) {
        Coverage decisions = cache.history().coverage(HistoryKind.DECISIONS);
        List<Stretch> told = decisions
                .recorded()
                .plus(decisions.gone())
                .plus(decisions.observed())
                .within(from, Instant.MAX)
                .parts();
        return told.size() == 1 && told.getFirst().from().equals(from);
    }
}

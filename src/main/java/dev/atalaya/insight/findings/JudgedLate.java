package dev.atalaya.insight.findings;

import dev.atalaya.floor.Assignment;
import dev.atalaya.insight.Reconstructed;
import dev.atalaya.insight.Reconstructions;
import dev.atalaya.routing.RuleBook;
import dev.atalaya.store.history.History;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.store.log.Judgement;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.LogRow;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The decisions without candidates of which the log says by our own history that they contradict the rules.
public record JudgedLate(DecisionLog log, History history, RuleBook book) {

    private static final int PAGE = 500;

    /// Tells of each since then. Blocks.
    ///
    /// @throws dev.atalaya.store.StoreException where they cannot be read
    public void since(Instant from, Consumer<Reconstructed> to) {
        LogFilter against = LogFilter.ALL.between(from, null).withJudgements(Set.of(Judgement.CONTRADICTS));
        @Nullable LogRow last = null;
        List<LogRow> rows;
        do {
            rows = log.older(against, last == null ? null : last.place(), PAGE, Cancel.NEVER);
            List<Assignment> bare = rows.stream()
                    .map(LogRow::decision)
                    .filter(decision -> decision.candidates().isEmpty())
                    .toList();
            Reconstructions.of(history, book, bare, Cancel.NEVER).forEach(to);
            if (!rows.isEmpty()) last = rows.getLast();
        } while (rows.size() == PAGE);
    }
}

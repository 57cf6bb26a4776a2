package dev.atalaya.insight;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Stretch;
import dev.atalaya.routing.RuleBook;
import dev.atalaya.store.history.History;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Looks a decision up in the history. Blocks: never on the JavaFX thread.
public final class DecisionPast {

    /// So long before and after a decision its agent is looked at.
    private static final Duration AROUND = Duration.ofMinutes(30);

    private final History history;
    private final Reconstruction reconstruction;

    public DecisionPast(History history, RuleBook book) {
        this.history = history;
        reconstruction = new Reconstruction(history, book);
    }

    /// @param now nothing is known after it
    public Surroundings of(Assignment decision, Instant now) {
        return new Surroundings(reconstruction.of(decision), around(decision, now));
    }

    private @Nullable Ledger around(Assignment decision, Instant now) {
        String agent = decision.agentId();
        if (agent == null) return null;
        Instant at = decision.at();
        Instant end = at.plus(AROUND);
        // A clock that is behind still shows the second of the decision.
        Instant last = now.isAfter(at) ? now : at.plusMillis(1);
        Stretch range = new Stretch(at.minus(AROUND), end.isBefore(last) ? end : last);
        Ledger ledger = Ledger.of(agent, range, history.agent(agent, range.from(), range.to()));
        return end.isAfter(last) ? written(ledger, at) : ledger;
    }

    /// The newest is not written down yet: that is no hole.
    private static Ledger written(Ledger ledger, Instant at) {
        LedgerEntry newest = ledger.entries().getLast();
        boolean unwritten = newest.known() == null && newest.from().isAfter(at);
        return unwritten ? ledger.within(ledger.range().from(), newest.from()) : ledger;
    }
}

package dev.atalaya.insight.whatif;

import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.Ledger;
import dev.atalaya.insight.Past;
import dev.atalaya.insight.whatif.Scenario.Hours;
import dev.atalaya.store.history.History;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.DecisionLog;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;

/// Opens the lab on what is kept. Any thread, but blocks: never on the JavaFX thread.
public final class StoredLab {

    /// So many decisions have room in the console's memory.
    public static final int MOST = 750_000;

    private static final Duration A_DAY = Duration.ofDays(1);

    private final History history;
    private final Reels reels;

    /// @param log the decisions
    /// @param history who was what, and when conversations were closed
    /// @param helper reads along, where it has time
    public StoredLab(DecisionLog log, History history, Executor helper) {
        this.history = history;
        reels = new Reels(log, helper);
    }

    /// What the floor of today tells.
    ///
    /// @param groups for their hours
    /// @param tests ids of test agents
    public record Known(List<Group> groups, Set<String> tests) {

        public Known {
            groups = List.copyOf(groups);
            tests = Set.copyOf(tests);
        }
    }

    /// @param range of the decisions; who waits at its end waits still
    /// @param groups ids of those that are looked at; empty for all
    /// @param scenarios what will be asked, as some of it needs more than the decisions
    /// @throws TooManyException where there are more than [#MOST]
    /// @throws java.util.concurrent.CancellationException when told so, as the lab does
    public Lab open(Stretch range, Known known, Set<String> groups, Collection<Scenario> scenarios, Cancel cancel)
            throws TooManyException {
        Tape tape = reels.read(range, groups, cancel);
        Map<String, Hours> hours = new HashMap<>();
        for (Group group : known.groups()) hours.put(group.id(), new Hours(group.schedule(), group.zone()));
        Stage stage = new Stage(range.to().toEpochMilli(), hours, ledgers(range, scenarios), known.tests());
        return new Lab(tape, stage, closings(range, tape, cancel), cancel);
    }

    /// How many decisions there are to replay.
    public long count(Stretch range, Set<String> groups, Cancel cancel) {
        return reels.count(range, groups, cancel);
    }

    /// Keeps nothing in memory any more.
    public void forget() {
        reels.forget();
    }

    /// Day by day: all conversations of a long range have no room in memory.
    private Closings closings(Stretch range, Tape tape, Cancel cancel) {
        Closings closings = new Closings(tape);
        for (Instant from = range.from(); from.isBefore(range.to()); from = from.plus(A_DAY)) {
            cancel.check();
            Instant to = from.plus(A_DAY);
            for (ConversationSpan span : history.conversations(from, to.isBefore(range.to()) ? to : range.to())) {
                if (span.closedAt() != null)
                    closings.closed(span.conversationId(), span.closedAt().toEpochMilli());
            }
        }
        return closings;
    }

    private Map<String, Ledger> ledgers(Stretch range, Collection<Scenario> scenarios) {
        Map<String, Ledger> ledgers = new HashMap<>();
        Past past = new Past(history);
        for (Scenario scenario : scenarios) {
            for (Scenario.OfGroup of : scenario.groups().values()) {
                for (String agent : of.with()) ledgers.computeIfAbsent(agent, id -> past.ledger(id, range));
            }
        }
        return ledgers;
    }
}

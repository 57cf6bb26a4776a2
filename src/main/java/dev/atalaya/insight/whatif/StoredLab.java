package dev.atalaya.insight.whatif;

import dev.atalaya.floor.Group;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Stretches;
import dev.atalaya.insight.Ledger;
import dev.atalaya.insight.Past;
import dev.atalaya.insight.whatif.Scenario.Hours;
import dev.atalaya.store.history.History;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.DecisionLog;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Opens the lab on what is kept. Any thread, but blocks: never on the JavaFX thread.
public final class StoredLab {

    /// So many decisions have room in the console's memory.
    public static final int MOST = 750_000;

    private final History history;
    private final Reels reels;

    /// @param log the decisions
    /// @param history who was what, and when conversations were closed
    public StoredLab(DecisionLog log, History history) {
        this.history = history;
        reels = new Reels(log, history);
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
    /// @throws TooManyException where there are more than [#MOST], or fewer with very many candidates
    /// @throws java.util.concurrent.CancellationException when told so, as the lab does
    public Lab open(Stretch range, Known known, Set<String> groups, Collection<Scenario> scenarios, Cancel cancel)
            throws TooManyException {
        Reels.Read read = reels.read(range, groups, cancel);
        Map<String, Hours> hours = new HashMap<>();
        for (Group group : known.groups()) hours.put(group.id(), new Hours(group.schedule(), group.zone()));
        Stage stage = new Stage(range.to().toEpochMilli(), hours, ledgers(range, scenarios), known.tests());
        return new Lab(read.tape(), read.size(), stage, read.closings(), cancel);
    }

    /// What an answer stands on.
    ///
    /// @param decisions how many there are to replay
    /// @param closings of what time it is known when conversations were closed
    public record Stamp(long decisions, Stretches closings) {}

    /// How things stand now.
    public Stamp stamp(Stretch range, Set<String> groups, Cancel cancel) {
        return reels.stamp(range, groups, cancel);
    }

    /// Keeps nothing in memory any more.
    public void forget() {
        reels.forget();
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

package dev.atalaya.store.log;

import dev.atalaya.floor.Assignment;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The log for somebody who may not see all groups: what others saw before him on this computer stays there, but he is
/// told nothing of it. Only how far back the log goes is the same for all.
///
/// @param whole for whoever sees everything
/// @param seen ids of the groups that may be seen at that moment, null for all; may block
public record SeenLog(DecisionLog whole, Supplier<@Nullable Set<String>> seen) implements DecisionLog {

    /// No group has this id.
    private static final Set<String> NOWHERE = Set.of("");

    private LogFilter narrow(LogFilter filter) {
        Set<String> mine = seen.get();
        if (mine == null) return filter;
        Set<String> both = new HashSet<>(filter.groups().isEmpty() ? mine : filter.groups());
        both.retainAll(mine);
        return filter.withGroups(both.isEmpty() ? NOWHERE : both);
    }

    /// Whether a decision about a conversation in that group is told of.
    public boolean sees(String groupId) {
        Set<String> mine = seen.get();
        return mine == null || mine.contains(groupId);
    }

    @Override
    public Optional<Extent> extent() {
        return whole.extent();
    }

    @Override
    public Tally tally(LogFilter filter, List<Instant> edges, Cancel cancel) {
        return whole.tally(narrow(filter), edges, cancel);
    }

    @Override
    public <E extends Enum<E>> Map<E, Long> counts(LogFilter filter, Class<E> by, Cancel cancel) {
        return whole.counts(narrow(filter), by, cancel);
    }

    @Override
    public LogRange open(LogFilter filter, List<Instant> edges, Cancel cancel) {
        return whole.open(narrow(filter), edges, cancel);
    }

    @Override
    public List<LogRow> older(LogFilter filter, @Nullable Place place, int n, Cancel cancel) {
        return whole.older(narrow(filter), place, n, cancel);
    }

    @Override
    public List<LogRow> newer(LogFilter filter, Place place, int n, Cancel cancel) {
        return whole.newer(narrow(filter), place, n, cancel);
    }

    @Override
    public void walk(Instant from, Instant to, Cancel cancel, Consumer<Assignment> reader) {
        Set<String> mine = seen.get();
        if (mine == null) whole.walk(from, to, cancel, reader);
        else
            whole.walk(from, to, cancel, decision -> {
                if (mine.contains(decision.groupId())) reader.accept(decision);
            });
    }

    @Override
    public void replay(LogFilter filter, Cancel cancel, Replayed reader) {
        whole.replay(narrow(filter), cancel, reader);
    }

    @Override
    public Optional<Place> place(String decisionId) {
        return whole.place(decisionId);
    }

    @Override
    public List<Found> find(String typed, @Nullable Set<String> groups, int n, Cancel cancel) {
        Set<String> mine = seen.get();
        if (mine == null) return whole.find(typed, groups, n, cancel);
        Set<String> both = new HashSet<>(mine);
        if (groups != null) both.retainAll(groups);
        return whole.find(typed, both, n, cancel);
    }
}

package dev.atalaya.intake;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.UserState;
import dev.atalaya.store.history.History;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Makes stretches of agents' time of a file's lines. Not thread-safe.
final class StateLines {

    /// A line that is taken so far.
    ///
    /// @param to null where the line tells no end
    private record Row(
            Cells cells,
            Agent agent,
            UserState state,
            boolean connected,
            Instant from,
            @Nullable Instant to,
            @Nullable Actor changedBy) {

        boolean sameFacts(Row other) {
            return state.id().equals(other.state.id()) && connected == other.connected;
        }
    }

    private record Start(String agentId, Instant from) {}

    private final Plan plan;
    private final Roster roster;
    private final Consumer<Remark> rejected;
    private final Consumer<Remark> noted;
    private final Map<Start, Row> rows = new HashMap<>();
    private final Map<Start, AgentInterval> known = new HashMap<>();
    private final Map<String, Integer> guessed = new HashMap<>();
    private int joined;

    StateLines(Plan plan, Roster roster, Consumer<Remark> rejected, Consumer<Remark> noted) {
        this.plan = plan;
        this.roster = roster;
        this.rejected = rejected;
        this.noted = noted;
    }

    void add(Cells cells) throws RejectedException {
        String name = cells.needed(Field.AGENT);
        Agent agent = roster.agent(name, cells.text(Field.EMAIL));
        if (agent == null) throw cells.rejected(Field.AGENT, Why.TWO_OF_THAT_NAME, "");
        String shown = cells.needed(Field.STATE);
        Instant from = cells.neededTime(Field.FROM);
        Instant to = end(cells, from);
        Boolean connected = cells.yesOrNo(Field.CONNECTED);
        UserState state = roster.state(shown, cells.yesOrNo(Field.ASSIGNABLE));
        if (roster.isGuessed(shown)) guessed.merge(shown, 1, Integer::sum);
        List<String> groups = Names.list(cells.text(Field.GROUP));
        String by = cells.text(Field.CHANGED_BY);
        Row row = new Row(
                cells,
                agent,
                state,
                connected == null ? roster.connected(shown) : connected,
                from,
                to,
                by.isEmpty() ? null : Names.actor(by, agent));
        Row other = rows.putIfAbsent(new Start(agent.id(), from), row);
        if (other != null) again(row, other, groups);
        join(agent, groups);
    }

    /// The same stretch may stand there once for each of the agent's groups.
    private void again(Row row, Row other, List<String> groups) throws RejectedException {
        String line = String.valueOf(other.cells().line().number());
        boolean same = row.sameFacts(other) && Objects.equals(row.to(), other.to());
        if (!same) throw row.cells().rejected(Field.FROM, Why.SAME_START, line);
        boolean more = groups.stream()
                .anyMatch(
                        name -> !roster.isMember(roster.group(name), row.agent().id()));
        if (!more) throw row.cells().rejected(Field.FROM, Why.DUPLICATE, line);
        joined++;
    }

    private void join(Agent agent, List<String> groups) {
        if (!groups.isEmpty()) groups.forEach(name -> roster.member(roster.group(name), agent.id()));
        else {
            List<Group> own = roster.groupsOf(agent.id());
            if (own.isEmpty()) roster.member(roster.group(plan.group()), agent.id());
            else own.forEach(group -> roster.member(group, agent.id()));
        }
    }

    private @Nullable Instant end(Cells cells, Instant from) throws RejectedException {
        Instant to = cells.time(Field.TO, from);
        Duration length = cells.duration();
        if (to == null) return length == null ? null : from.plus(length);
        // A time of day that is not after the start belongs to the next day.
        if (to.isBefore(from) && cells.isClock(Field.TO)) {
            to = to.atZone(plan.zone()).plusDays(1).toInstant();
        }
        if (to.isBefore(from)) throw cells.rejected(Field.TO, Why.ENDS_BEFORE_START, "");
        return to;
    }

    /// @param earlier what earlier imports told
    /// @return what is taken, of each agent in order of time
    List<AgentInterval> done(History earlier) {
        if (rows.isEmpty()) return List.of();
        Instant first = rows.values().stream()
                .map(Row::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant last = rows.values().stream()
                .map(Row::from)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        for (AgentInterval one : earlier.agents(first, last.plusSeconds(1))) {
            known.put(new Start(one.agentId(), one.from()), one);
        }
        Map<String, List<Row>> byAgent = new HashMap<>();
        rows.values()
                .forEach(row -> byAgent.computeIfAbsent(row.agent().id(), _ -> new ArrayList<>())
                        .add(row));
        List<AgentInterval> taken = new ArrayList<>(rows.size());
        byAgent.values().forEach(own -> take(own, taken));
        return taken;
    }

    private void take(List<Row> own, List<AgentInterval> taken) {
        own.sort(Comparator.comparing(Row::from));
        Row longest = null;
        for (int i = 0; i < own.size(); i++) {
            Row row = own.get(i);
            Row next = i + 1 < own.size() ? own.get(i + 1) : null;
            AgentInterval interval = interval(row, next);
            AgentInterval before = known.get(new Start(interval.agentId(), interval.from()));
            if (before != null) {
                boolean same = before.sameFacts(interval) && before.to().equals(interval.to());
                rejected.accept(row.cells().remark(Field.FROM, same ? Why.KNOWN : Why.KNOWN_OTHERWISE, ""));
                continue;
            }
            if (longest != null && overlaps(longest, row)) {
                String line = String.valueOf(longest.cells().line().number());
                noted.accept(row.cells().remark(Field.FROM, Why.OVERLAP, line));
            }
            if (interval.open()) noted.accept(row.cells().remark(Field.FROM, Why.NO_END, ""));
            if (longest == null || ends(row).isAfter(ends(longest))) longest = row;
            taken.add(interval);
        }
    }

    private static boolean overlaps(Row earlier, Row later) {
        return !earlier.sameFacts(later) && ends(earlier).isAfter(later.from());
    }

    private static Instant ends(Row row) {
        return row.to() == null ? row.from() : row.to();
    }

    /// Without an end of its own it lasts until the next one begins.
    private static AgentInterval interval(Row row, @Nullable Row next) {
        Instant to = row.to() != null ? row.to() : next == null ? row.from() : next.from();
        return new AgentInterval(
                row.agent().id(),
                row.state().id(),
                row.state().name(),
                row.state().assignable(),
                row.connected(),
                row.from(),
                to,
                row.to() == null && next == null,
                row.changedBy(),
                Evidence.IMPORTED);
    }

    /// How many lines only named one more group of a stretch that another line tells.
    int joined() {
        return joined;
    }

    /// States whose meaning nobody knows, with how many lines name them.
    Map<String, Integer> guessed() {
        return guessed;
    }
}

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

    /// A line that is taken so far: there may be hundreds of thousands, so its cells are not kept.
    ///
    /// @param begun how the line writes its start
    /// @param to null where the line tells no end
    private record Row(
            int line,
            String begun,
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

    private final Plan plan;
    private final Roster roster;
    private final Consumer<Remark> rejected;
    private final Consumer<Remark> noted;
    /// By agent and start.
    private final Map<String, Map<Instant, Row>> rows = new HashMap<>();
    private final Map<String, Map<Instant, AgentInterval>> known = new HashMap<>();
    private String heading = "";
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
        heading = cells.heading(Field.FROM);
        Row row = new Row(
                cells.line().number(),
                cells.raw(Field.FROM).text(),
                agent,
                state,
                connected == null ? roster.connected(shown) : connected,
                from,
                to,
                by.isEmpty() ? null : Names.actor(by, agent));
        Row other = rows.computeIfAbsent(agent.id(), _ -> new HashMap<>()).putIfAbsent(from, row);
        if (other != null) again(row, other, groups);
        join(agent, groups);
    }

    /// The same stretch may stand there once for each of the agent's groups.
    private void again(Row row, Row other, List<String> groups) throws RejectedException {
        String line = String.valueOf(other.line());
        boolean same = row.sameFacts(other) && Objects.equals(row.to(), other.to());
        if (!same) throw new RejectedException(remark(row, Why.SAME_START, line));
        boolean more = groups.stream()
                .anyMatch(
                        name -> !roster.isMember(roster.group(name), row.agent().id()));
        if (!more) throw new RejectedException(remark(row, Why.DUPLICATE, line));
        joined++;
    }

    private Remark remark(Row row, Why why, String detail) {
        return new Remark(row.line(), heading, row.begun(), why, detail);
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
        Instant first = Instant.MAX;
        Instant last = Instant.MIN;
        for (Map<Instant, Row> own : rows.values()) {
            for (Instant from : own.keySet()) {
                if (from.isBefore(first)) first = from;
                if (from.isAfter(last)) last = from;
            }
        }
        for (AgentInterval one : earlier.agents(first, last.plusSeconds(1))) {
            known.computeIfAbsent(one.agentId(), _ -> new HashMap<>()).put(one.from(), one);
        }
        List<AgentInterval> taken = new ArrayList<>();
        for (Map<Instant, Row> own : rows.values()) {
            take(new ArrayList<>(own.values()), taken);
            own.clear();
        }
        return taken;
    }

    private void take(List<Row> own, List<AgentInterval> taken) {
        own.sort(Comparator.comparing(Row::from));
        Row longest = null;
        for (int i = 0; i < own.size(); i++) {
            Row row = own.get(i);
            Row next = i + 1 < own.size() ? own.get(i + 1) : null;
            AgentInterval interval = interval(row, next);
            AgentInterval before =
                    known.getOrDefault(interval.agentId(), Map.of()).get(interval.from());
            if (before != null) {
                boolean same = before.sameFacts(interval) && before.to().equals(interval.to());
                rejected.accept(remark(row, same ? Why.KNOWN : Why.KNOWN_OTHERWISE, ""));
                continue;
            }
            if (longest != null && overlaps(longest, row)) {
                noted.accept(remark(row, Why.OVERLAP, String.valueOf(longest.line())));
            }
            if (interval.open()) noted.accept(remark(row, Why.NO_END, ""));
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

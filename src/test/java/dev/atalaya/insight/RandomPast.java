package dev.atalaya.insight;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.ConversationSpan.Line;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.Role;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.Side;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.TimeRange;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Verdict;
import dev.atalaya.sync.FakeHistory;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A made-up past in whole minutes: four agents in two groups, holes and shifts across midnight.
final class RandomPast {

    static final List<String> AGENTS = List.of("a0", "a1", "a2", "a3");
    static final GroupSettings SETTINGS = new GroupSettings(false, false, false, null);

    final FakeHistory history = new FakeHistory();
    final List<Assignment> decisions = new ArrayList<>();
    final Stretch range;
    private final Random random;
    private final ZoneId zone;

    RandomPast(long seed, ZoneId zone, Stretch range) {
        this.random = new Random(seed);
        this.zone = zone;
        this.range = range;
        groups();
        AGENTS.forEach(this::agent);
        for (int i = 0; i < 40; i++) conversation("c" + i);
    }

    private Instant minute() {
        return range.from()
                .minus(Duration.ofHours(3))
                .plus(Duration.ofMinutes(
                        random.nextLong(range.length().plusHours(4).toMinutes())));
    }

    private void groups() {
        List<TimeRange> hours = Arrays.stream(DayOfWeek.values())
                .map(day -> new TimeRange(day, LocalTime.of(22, 0), LocalTime.of(6, 30)))
                .toList();
        Instant change = minute();
        setUp(group("g1", List.of("a0", "a1"), new Schedule(hours, Set.of())), Instant.EPOCH, change);
        setUp(
                group("g1", List.of("a1", "a2"), new Schedule(hours, Set.of())),
                change,
                range.to().plusSeconds(9000));
        setUp(
                group("g2", List.of("a1", "a2", "a3"), null),
                Instant.EPOCH,
                range.to().plusSeconds(9000));
    }

    FloorEvent group(String id, List<String> members, @Nullable Schedule schedule) {
        return new FloorEvent.GroupChanged(new Group(id, id, zone, members, List.of(), schedule, SETTINGS, 1));
    }

    void setUp(FloorEvent value, Instant from, Instant to) {
        if (from.isBefore(to)) {
            history.config.add(new ConfigInterval(value, from, to, false, null, Evidence.RECORDED));
        }
    }

    private void agent(String id) {
        Agent agent = new Agent(
                id, id, "", Role.AGENT, true, "", range.from(), true, range.from(), range.from(), id.equals("a3"), 1);
        setUp(new FloorEvent.AgentChanged(agent), Instant.EPOCH, range.to().plusSeconds(9000));
        Instant at = range.from().minus(Duration.ofHours(5));
        while (at.isBefore(range.to())) {
            Instant to = at.plus(Duration.ofMinutes(random.nextInt(1, 400)));
            String state = List.of("Online", "Online", "Lunch", "Gone").get(random.nextInt(4));
            if (random.nextInt(6) > 0) history.agents.add(Told.of(id, state, at, to, Evidence.RECORDED));
            at = to;
        }
    }

    private void conversation(String id) {
        Instant opened = minute();
        Instant closed = random.nextInt(4) == 0 ? null : opened.plus(Duration.ofMinutes(random.nextInt(1, 2000)));
        String group = random.nextBoolean() ? "g1" : "g2";
        List<Line> lines = new ArrayList<>(List.of(new Line(opened, Side.CUSTOMER)));
        Instant reply = random.nextInt(3) == 0 ? null : opened.plus(Duration.ofMinutes(random.nextInt(1, 90)));
        if (reply != null) lines.add(new Line(reply, Side.AGENT));
        String agent = AGENTS.get(random.nextInt(4));
        history.spans.put(
                id,
                new ConversationSpan(
                        id, id, Channel.WEB, group, agent, opened, reply, closed, lines, Evidence.RECORDED));
        decisions.add(decision(id, opened, group, random.nextInt(5) == 0 ? null : agent));
        if (random.nextBoolean()) decisions.add(decision(id, opened.plusSeconds(1200), group, agent));
    }

    private Assignment decision(String conversation, Instant at, String group, @Nullable String agent) {
        boolean written = random.nextBoolean();
        List<Candidate> candidates =
                !written || agent == null ? List.of() : List.of(candidate(agent, at, random.nextBoolean()));
        return decision("d" + decisions.size(), conversation, at, group, agent, candidates);
    }

    static Candidate candidate(String agent, Instant at, boolean eligible) {
        return new Candidate(
                agent, agent, true, "s", "S", at, eligible, at, true, agent.equals("a3"), 0, Verdict.CHOSEN);
    }

    static Assignment decision(
            String id,
            String conversation,
            Instant at,
            String group,
            @Nullable String agent,
            List<Candidate> candidates) {
        return new Assignment(
                id,
                at,
                conversation,
                "Contact " + conversation,
                Channel.WEB,
                group,
                Trigger.NEW,
                null,
                agent,
                agent == null ? RuleCode.HELD_NOBODY_ASSIGNABLE : RuleCode.RANDOM_ASSIGNABLE,
                Actor.BOT,
                SETTINGS,
                true,
                candidates,
                null,
                null,
                null,
                1,
                null,
                null);
    }

    List<AgentInterval> told(String agent) {
        return history.agents.stream().filter(v -> v.agentId().equals(agent)).toList();
    }
}

package dev.atalaya.insight.whatif;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.insight.HeldTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A what-if with a cap, played once at its plainest: the rule book asked about each decision, and who has what counted
/// anew each time. Draws with the same numbers as the real one.
final class PlainPlay {

    final Map<String, Integer> agents = new TreeMap<>();
    final HeldTimes waits = new HeldTimes();
    final Set<String> moved = new HashSet<>();
    final Set<String> stayed = new HashSet<>();
    int given;
    int absent;
    int test;
    int held;
    int kept;
    int sooner;
    int elsewhere;

    private final PlainChange change;
    private final SplittableRandom random;
    private final List<Map.Entry<String, Instant>> closings;
    /// Who has a conversation, as it was and in the play.
    private final Map<String, String> recorded = new HashMap<>();

    private final Map<String, String> played = new HashMap<>();
    private final Map<String, Instant> waiting = new LinkedHashMap<>();
    private final Set<String> served = new HashSet<>();
    /// The decision by which the bot keeps a conversation.
    private final Map<String, Assignment> holder = new HashMap<>();

    private final List<Assignment> heldAnyway = new ArrayList<>();
    private final List<Assignment> heldHere = new ArrayList<>();

    /// @param closed when conversations were closed, by id
    PlainPlay(
            List<Assignment> all,
            Scenario scenario,
            Instant end,
            PlainAdded added,
            Map<String, Instant> closed,
            long seed) {
        change = new PlainChange(scenario, added);
        random = new SplittableRandom(seed);
        closings = new ArrayList<>(closed.entrySet());
        closings.sort(Map.Entry.comparingByValue());
        for (Assignment d : all) {
            closeBefore(d.at());
            decision(d);
        }
        closeBefore(end);
        waiting.values().forEach(since -> waits.add(millis(since, end), false));
    }

    private void closeBefore(Instant time) {
        while (!closings.isEmpty() && closings.getFirst().getValue().isBefore(time)) {
            Map.Entry<String, Instant> one = closings.removeFirst();
            recorded.remove(one.getKey());
            played.remove(one.getKey());
            holder.remove(one.getKey());
            over(one.getKey(), one.getValue());
        }
    }

    private void decision(Assignment d) {
        String conversation = d.conversationId();
        release(d);
        Assignment with = capped(d);
        has(recorded, conversation, d.agentId());
        if (d.attempt() == 1) served.remove(conversation);
        else if (served.contains(conversation)) return;
        holder.remove(conversation);
        boolean asked = d.rule() != RuleCode.NOT_BY_RULES && !d.candidates().isEmpty();
        Set<String> was = asked ? Set.copyOf(change.draw(d, d)) : Set.of();
        Set<String> is = asked ? Set.copyOf(change.draw(d, with)) : Set.of();
        if (!was.equals(is)) otherwise(d, with, was, is);
        else if (d.agentId() == null) keep(d);
        else goes(d, d.at(), d.agentId(), change.of(d, true));
    }

    private void otherwise(Assignment d, Assignment with, Set<String> was, Set<String> is) {
        String got = d.agentId();
        if (is.isEmpty()) {
            if (got != null) kept++;
            stayed.add(d.id());
            keep(d);
            return;
        }
        String drawn = pick(with, PlainChange.chances(got, was, is));
        if (got == null) sooner++;
        else if (!drawn.equals(got)) elsewhere++;
        if (!drawn.equals(got)) moved.add(d.id());
        goes(d, d.at(), drawn, change.of(d, true));
        served.add(d.conversationId());
    }

    private void keep(Assignment d) {
        String conversation = d.conversationId();
        played.remove(conversation);
        if (d.attempt() == 1) over(conversation, d.at());
        if (d.rule() == RuleCode.NOT_BY_RULES) return;
        if (waiting.putIfAbsent(conversation, d.at()) == null) held++;
        holder.put(conversation, d);
        (d.agentId() == null ? heldAnyway : heldHere).add(d);
    }

    /// @param shown the candidates as they were then
    private void goes(Assignment d, Instant at, String agent, Assignment shown) {
        given++;
        agents.merge(agent, 1, Integer::sum);
        for (Candidate c : shown.candidates()) {
            if (!c.agentId().equals(agent)) continue;
            if (!c.eligible()) absent++;
            if (c.test()) test++;
        }
        over(d.conversationId(), at);
        played.put(d.conversationId(), agent);
    }

    /// Gives what is held to those whom this decision shows.
    private void release(Assignment d) {
        if (d.candidates().isEmpty() || capped(d).eligible() == 0) return;
        if (d.eligible() == 0) release(d, heldAnyway);
        release(d, heldHere);
    }

    private void release(Assignment d, List<Assignment> held) {
        for (Assignment one : List.copyOf(held)) {
            String conversation = one.conversationId();
            if (!one.groupId().equals(d.groupId())
                    || holder.get(conversation) != one
                    || conversation.equals(d.conversationId())) continue;
            List<String> draw = change.draw(one, capped(d));
            if (draw.isEmpty()) return;
            String drawn = pick(capped(d), PlainChange.chances(null, Set.of(), Set.copyOf(draw)));
            goes(one, d.at(), drawn, change.of(d, true));
            holder.remove(conversation);
            served.add(conversation);
        }
    }

    /// The decision as it would have been asked, where whoever has as many as the cap is not available.
    private Assignment capped(Assignment d) {
        Assignment with = change.of(d);
        List<Candidate> candidates = with.candidates().stream()
                .map(c -> c.load() + more(c.agentId()) >= change.scenario().cap() ? PlainChange.with(c, false) : c)
                .toList();
        return PlainChange.with(with, with.settings(), with.open(), candidates);
    }

    /// How many he has more than recorded.
    private long more(String agent) {
        return played.values().stream().filter(agent::equals).count()
                - recorded.values().stream().filter(agent::equals).count();
    }

    private String pick(Assignment among, Map<String, Double> chances) {
        double left = random.nextDouble();
        String last = "";
        for (Candidate c : among.candidates()) {
            Double chance = chances.get(c.agentId());
            if (chance == null) continue;
            last = c.agentId();
            left -= chance;
            if (left < 0) return last;
        }
        return last;
    }

    private static void has(Map<String, String> who, String conversation, @Nullable String agent) {
        if (agent == null) who.remove(conversation);
        else who.put(conversation, agent);
    }

    private void over(String conversation, Instant at) {
        Instant since = waiting.remove(conversation);
        if (since != null) waits.add(millis(since, at), true);
    }

    private static long millis(Instant from, Instant to) {
        return Duration.between(from, to).toMillis();
    }
}

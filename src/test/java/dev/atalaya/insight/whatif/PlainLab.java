package dev.atalaya.insight.whatif;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.insight.whatif.Scenario.Hours;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.routing.OpeningHours;
import dev.atalaya.routing.Recorded;
import dev.atalaya.routing.Situation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The what-if at its plainest: the rule book asked about each decision, and the whole log searched each time.
final class PlainLab {

    final Map<String, Double> agents = new TreeMap<>();
    final List<Long> ended = new ArrayList<>();
    final List<Long> still = new ArrayList<>();
    final Set<String> changed = new HashSet<>();
    double elsewhere;
    double absent;
    double test;
    int kept;
    int sooner;

    private final List<Assignment> all;
    private final PlainChange change;
    private final Instant end;
    private final Map<String, Hours> hours;
    private final Map<String, Instant> closed;
    private final Map<String, Instant> held = new LinkedHashMap<>();
    private final Set<String> served = new HashSet<>();

    /// @param hours of the groups by id
    /// @param added tells of those who are put in
    /// @param closed when conversations were closed, by id
    PlainLab(
            List<Assignment> all,
            Scenario scenario,
            Instant end,
            Map<String, Hours> hours,
            PlainAdded added,
            Map<String, Instant> closed) {
        this.hours = hours;
        this.closed = closed;
        this.all = all;
        change = new PlainChange(scenario, added);
        this.end = end;
        for (int i = 0; i < all.size(); i++) {
            close(all.get(i).at());
            decision(i);
        }
        close(end);
        held.values().forEach(since -> still.add(millis(since, end)));
    }

    /// Who is held and was closed before that time waits no longer.
    private void close(Instant before) {
        Map<String, Instant> open = new LinkedHashMap<>(held);
        open.forEach((id, since) -> {
            Instant at = closed.getOrDefault(id, Instant.MAX);
            if (at.isBefore(since) || !at.isBefore(before)) return;
            held.remove(id);
            ended.add(millis(since, at));
        });
    }

    private void decision(int i) {
        Assignment d = all.get(i);
        if (d.attempt() == 1) served.remove(d.conversationId());
        else if (served.contains(d.conversationId())) return;
        Assignment with = change.of(d);
        boolean asked = d.rule() != RuleCode.NOT_BY_RULES && !d.candidates().isEmpty();
        Set<String> was = asked ? Set.copyOf(change.draw(d, d)) : Set.of();
        Set<String> is = asked ? Set.copyOf(change.draw(d, with)) : Set.of();
        if (was.equals(is)) {
            if (d.attempt() == 1) over(d, d.at());
            if (d.agentId() != null) {
                over(d, d.at());
                give(d, Map.of(d.agentId(), 1.0));
            } else if (d.rule() != RuleCode.NOT_BY_RULES) {
                held.putIfAbsent(d.conversationId(), d.at());
                if (asked) release(i, false, null);
            }
            return;
        }
        if (d.attempt() == 1) over(d, d.at());
        if (is.isEmpty()) {
            if (d.agentId() != null) kept++;
            changed.add(d.id());
            held.putIfAbsent(d.conversationId(), d.at());
            release(i, true, opens(d, with));
            return;
        }
        over(d, d.at());
        served.add(d.conversationId());
        Map<String, Double> chances = PlainChange.chances(d.agentId(), was, is);
        give(d, chances);
        if (d.agentId() == null || chances.getOrDefault(d.agentId(), 0.0) < 1) changed.add(d.id());
        if (d.agentId() == null) sooner++;
        else elsewhere += 1 - chances.getOrDefault(d.agentId(), 0.0);
    }

    private void give(Assignment d, Map<String, Double> chances) {
        chances.forEach((agent, chance) -> {
            agents.merge(agent, chance, Double::sum);
            for (Candidate c : change.of(d, true).candidates()) {
                if (!c.agentId().equals(agent)) continue;
                if (!c.eligible()) absent += chance;
                if (c.test()) test += chance;
            }
        });
    }

    private void over(Assignment d, Instant at) {
        Instant since = held.remove(d.conversationId());
        if (since != null) ended.add(millis(since, at));
    }

    /// When the group opens, if the bot waits for nothing else.
    private @Nullable Instant opens(Assignment d, Assignment with) {
        Situation there = Recorded.situation(with);
        RuleCode rule =
                new AtomRuleBook().decide(Recorded.request(d), there, false).rule();
        if (rule != RuleCode.HELD_OUT_OF_HOURS || with.settings().onlyAvailableAgents()) return null;
        Hours mine = change.group(d).hours() == null
                ? hours.get(d.groupId())
                : change.group(d).hours();
        if (mine == null || OpeningHours.isOpen(mine.schedule(), mine.zone(), d.at())) return null;
        return OpeningHours.nextChange(mine.schedule(), mine.zone(), d.at());
    }

    private void opened(Assignment d, Instant opens, Instant limit) {
        Assignment with = change.of(d);
        List<String> draw = change.draw(d, PlainChange.with(with, with.settings(), true, with.candidates()));
        if (!opens.isBefore(limit) || draw.isEmpty()) return;
        over(d, opens);
        served.add(d.conversationId());
        give(d, PlainChange.chances(null, Set.of(), Set.copyOf(draw)));
    }

    private void release(int i, boolean otherwise, @Nullable Instant opens) {
        Assignment d = all.get(i);
        Instant limit = end;
        for (int j = all.size() - 1; j > i; j--) {
            if (all.get(j).conversationId().equals(d.conversationId()))
                limit = all.get(j).at();
        }
        Instant shut = closed.getOrDefault(d.conversationId(), Instant.MAX);
        if (!shut.isBefore(d.at()) && shut.isBefore(limit)) limit = shut;
        for (int j = i + 1; j < all.size(); j++) {
            Assignment later = all.get(j);
            if (!later.groupId().equals(d.groupId())) continue;
            // Of its members nobody knows who was there.
            if (later.candidates().isEmpty()) continue;
            Assignment with = change.of(later);
            if (with.eligible() == 0 || !otherwise && later.eligible() > 0) continue;
            Instant since = Instant.MAX;
            for (Candidate c : with.candidates()) {
                if (!c.eligible()) continue;
                Instant his = c.stateSince().isAfter(c.presenceSince()) ? c.stateSince() : c.presenceSince();
                if (his.isBefore(since)) since = his;
            }
            Instant at = since.isAfter(d.at()) ? since : d.at();
            List<String> draw = change.draw(d, with);
            if (opens != null && opens.isBefore(at)) {
                opened(d, opens, limit);
                return;
            }
            if (!at.isBefore(limit)) return;
            if (draw.isEmpty()) continue;
            over(d, at);
            served.add(d.conversationId());
            give(later, PlainChange.chances(null, Set.of(), Set.copyOf(draw)));
            return;
        }
        if (opens != null) opened(d, opens, limit);
    }

    private static long millis(Instant from, Instant to) {
        return to.toEpochMilli() - from.toEpochMilli();
    }
}

package dev.atalaya.insight.whatif;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.insight.whatif.Scenario.OfGroup;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.routing.OpeningHours;
import dev.atalaya.routing.Recorded;
import dev.atalaya.routing.Situation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decisions as a scenario would have had them asked, and what the rule book says of them.
///
/// @param added tells of those who are put in
record PlainChange(Scenario scenario, PlainAdded added) {

    OfGroup group(Assignment d) {
        return scenario.groups().getOrDefault(d.groupId(), OfGroup.AS_IT_WAS);
    }

    /// The decision as it would have been asked.
    Assignment of(Assignment d) {
        return of(d, false);
    }

    /// @param removed whether those stay in it who are taken out
    Assignment of(Assignment d, boolean removed) {
        OfGroup of = group(d);
        GroupSettings s = d.settings();
        GroupSettings settings = new GroupSettings(
                or(of.onlyAvailable(), s.onlyAvailableAgents()),
                or(of.outOfHours(), s.assignOutOfHours()),
                or(of.sameAgent(), s.reassignToSameAgent()),
                null);
        boolean open = of.hours() == null
                ? d.open()
                : OpeningHours.isOpen(of.hours().schedule(), of.hours().zone(), d.at());
        List<Candidate> candidates = new ArrayList<>();
        for (Candidate c : d.candidates()) {
            if (!removed && of.without().contains(c.agentId())) continue;
            candidates.add(with(c, scenario.states().getOrDefault(c.stateId(), c.assignable())));
        }
        for (String agent : of.with().stream().sorted().toList()) {
            if (d.candidates().stream().noneMatch(c -> c.agentId().equals(agent)))
                candidates.add(added.candidate(agent, d.at(), scenario.states()));
        }
        return with(d, settings, open, candidates);
    }

    static Candidate with(Candidate c, boolean assignable) {
        return new Candidate(
                c.agentId(),
                c.name(),
                c.active(),
                c.stateId(),
                c.stateName(),
                c.stateSince(),
                c.connected(),
                c.presenceSince(),
                assignable,
                c.test(),
                c.load(),
                c.verdict());
    }

    static Assignment with(Assignment d, GroupSettings settings, boolean open, List<Candidate> candidates) {
        return new Assignment(
                d.id(),
                d.at(),
                d.conversationId(),
                d.contactName(),
                d.channel(),
                d.groupId(),
                d.trigger(),
                d.agentBefore(),
                d.agentId(),
                d.rule(),
                d.actor(),
                settings,
                open,
                candidates,
                d.lastAgentId(),
                d.previousConversationId(),
                d.causedBy(),
                d.attempt(),
                d.wokenBy(),
                d.reason());
    }

    private static boolean or(@Nullable Boolean other, boolean was) {
        return other == null ? was : other;
    }

    /// Who may be drawn for a request among those who were there at another.
    List<String> draw(Assignment request, Assignment among) {
        Situation there = Recorded.situation(among);
        return new AtomRuleBook()
                .decide(Recorded.request(request), there, false)
                .draw();
    }

    /// As little as possible goes elsewhere, and each draw is uniform.
    static Map<String, Double> chances(@Nullable String got, Set<String> was, Set<String> is) {
        Map<String, Double> chances = new HashMap<>();
        if (got == null || !was.contains(got)) {
            is.forEach(agent -> chances.put(agent, 1.0 / is.size()));
            return chances;
        }
        double then = 1.0 / was.size();
        double now = 1.0 / is.size();
        double keeps = is.contains(got) ? Math.min(1, now / then) : 0;
        double room = 0;
        for (String agent : is) room += Math.max(0, now - (was.contains(agent) ? then : 0));
        for (String agent : is) {
            double more = Math.max(0, now - (was.contains(agent) ? then : 0));
            double chance = (agent.equals(got) ? keeps : 0) + (keeps < 1 ? (1 - keeps) * more / room : 0);
            if (chance > 0) chances.put(agent, chance);
        }
        return chances;
    }
}

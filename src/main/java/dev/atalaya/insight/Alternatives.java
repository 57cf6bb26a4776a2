package dev.atalaya.insight;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.insight.Alternative.Change;
import dev.atalaya.routing.Member;
import dev.atalaya.routing.Recorded;
import dev.atalaya.routing.RuleBook;
import dev.atalaya.routing.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Asks the rule book what would have come out with one thing otherwise. Pure.
public final class Alternatives {

    private final RuleBook book;

    public Alternatives(RuleBook book) {
        this.book = book;
    }

    /// Only such as could help: none where the draw was among the eligible and took no test agent.
    public List<Alternative> of(Assignment decision) {
        if (!decision.rule().byRules() || decision.candidates().isEmpty()) return List.of();
        boolean test = decision.chosen().map(Candidate::test).orElse(false);
        boolean blind = decision.rule().nobodyEligible();
        List<Alternative> found = new ArrayList<>();
        if (decision.agentId() != null && (test || blind)) found.add(withoutChosen(decision));
        if (blind && !decision.settings().onlyAvailableAgents()) found.add(onlyAvailable(decision));
        return found;
    }

    /// The same had the agent who got it not been in the group; empty where no rule gave it to anybody.
    public Optional<Alternative> withoutAgent(Assignment decision) {
        boolean drawn = decision.agentId() != null && decision.rule().byRules();
        return drawn && !decision.candidates().isEmpty() ? Optional.of(withoutChosen(decision)) : Optional.empty();
    }

    private Alternative withoutChosen(Assignment decision) {
        Situation as = Recorded.situation(decision);
        List<Member> others = as.members().stream()
                .filter(member -> !member.agent().id().equals(decision.agentId()))
                .toList();
        return ask(Change.WITHOUT_CHOSEN, decision, new Situation(as.settings(), as.open(), others, as.at()));
    }

    private Alternative onlyAvailable(Assignment decision) {
        Situation as = Recorded.situation(decision);
        GroupSettings now = as.settings();
        GroupSettings on =
                new GroupSettings(true, now.assignOutOfHours(), now.reassignToSameAgent(), now.outOfHoursMessage());
        return ask(Change.ONLY_AVAILABLE, decision, new Situation(on, as.open(), as.members(), as.at()));
    }

    private Alternative ask(Change change, Assignment decision, Situation otherwise) {
        Set<String> draw = Set.copyOf(
                book.decide(Recorded.request(decision), otherwise, false).draw());
        return new Alternative(
                change,
                decision.candidates().stream()
                        .filter(candidate -> draw.contains(candidate.agentId()))
                        .toList());
    }
}

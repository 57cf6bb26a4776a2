package dev.atalaya.routing;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Conformance;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Step;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a recorded decision came out as it did, and whether it agrees with the rules: both by running the rule book on
/// what was recorded. Pure.
public final class Explainer {

    private final RuleBook book;

    public Explainer(RuleBook book) {
        this.book = book;
    }

    /// How the rules lead from the recorded facts to an outcome, in order. Where the record contradicts the rules,
    /// these are the rules' steps, and a [Step.Draw] names nobody whom it could not have drawn. Without candidates
    /// only what is recorded is told, and nothing where nobody says by which rule.
    public List<Step> steps(Assignment decision) {
        if (named(decision)) return List.of(new Step.Named(decision.actor(), decision.agentId(), decision.reason()));
        if (decision.rule() == RuleCode.NOT_TOLD) return List.of();
        if (candidatesMissing(decision)) return withoutCandidates(decision);
        return expected(decision, true).steps().stream()
                .map(step -> drawn(step, decision))
                .toList();
    }

    /// A contradiction's step is one of [#steps]. Who writes down the candidates writes down the last agent too: where
    /// none is told, the bot knew of none.
    public Conformance conformance(Assignment decision) {
        return conformance(decision, true);
    }

    /// The same of a decision to which our own history gave the candidates: who wrote down none may have kept the last
    /// agent to himself as well.
    public Conformance reconstructed(Assignment decision) {
        return conformance(decision, false);
    }

    private Conformance conformance(Assignment decision, boolean allTold) {
        if (named(decision)) return new Conformance.NotByRules();
        if (decision.rule() == RuleCode.NOT_TOLD) return Unclear.RULE_NOT_TOLD.conformance();
        if (candidatesMissing(decision)) return Unclear.CANDIDATES_MISSING.conformance();
        Decision expected = expected(decision, false);
        Contradiction found = new Comparison(decision, expected).contradiction();
        boolean told = allTold && !betraysLastAgent(decision);
        if (!told && hangsOnLastAgent(found) && lastAgentUnknown(decision, expected)) {
            return Unclear.LAST_AGENT_UNKNOWN.conformance();
        }
        return found == null ? new Conformance.Consistent() : Comparison.contradicts(found, steps(decision));
    }

    private Decision expected(Assignment decision, boolean trace) {
        return book.decide(Recorded.request(decision), Recorded.situation(decision), trace);
    }

    /// The bot itself always decides by rules: its decision without one is judged like the others.
    private static boolean named(Assignment decision) {
        return decision.rule() == RuleCode.NOT_BY_RULES && decision.actor().kind() != Actor.Kind.BOT;
    }

    private static boolean candidatesMissing(Assignment decision) {
        return decision.candidates().isEmpty() && decision.rule() != RuleCode.HELD_EMPTY_GROUP;
    }

    /// Whether it follows from what was recorded that there was a last agent, though he is not named.
    private static boolean betraysLastAgent(Assignment decision) {
        return decision.rule() == RuleCode.LAST_AGENT
                || decision.candidates().stream().anyMatch(one -> one.verdict() == Verdict.LAST_AGENT_LEFT_OUT);
    }

    /// Whether it matters who the last agent was, and nobody wrote it down.
    private static boolean lastAgentUnknown(Assignment decision, Decision expected) {
        return decision.trigger() == Trigger.REACTIVATION
                && decision.lastAgentId() == null
                && decision.previousConversationId() == null
                && (decision.settings().reassignToSameAgent() || expected.rule().nobodyEligible());
    }

    private static boolean hangsOnLastAgent(@Nullable Contradiction found) {
        return found == null
                || found == Contradiction.CANDIDATE_LEFT_OUT
                || found == Contradiction.CANDIDATE_LET_IN
                || found == Contradiction.OTHER_RULE;
    }

    private static Step drawn(Step step, Assignment decision) {
        if (!(step instanceof Step.Draw draw)) return step;
        String chosen = decision.agentId();
        boolean could = chosen != null && draw.among().contains(chosen);
        return new Step.Draw(draw.among(), draw.eligibleOnly(), could ? chosen : null);
    }

    private static List<Step> withoutCandidates(Assignment decision) {
        List<Step> steps = new ArrayList<>();
        if (decision.trigger() == Trigger.REACTIVATION) {
            steps.add(new Step.CameBack(decision.previousConversationId(), decision.lastAgentId()));
        }
        if (decision.rule() == RuleCode.LAST_AGENT) {
            steps.add(new Step.SameAgent(true, decision.agentId(), List.of()));
        }
        if (decision.rule().held()) steps.add(new Step.Held(decision.rule()));
        return steps;
    }
}

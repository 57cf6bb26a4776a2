package dev.atalaya.routing;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.Conformance;
import dev.atalaya.floor.Step;
import dev.atalaya.floor.Verdict;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A recorded decision beside what the rules say of the same facts.
record Comparison(Assignment recorded, Decision expected) {

    /// The first contradiction, or null.
    @Nullable
    Contradiction contradiction() {
        Contradiction outcome = recorded.agentId() == null ? held() : given(recorded.agentId());
        if (outcome != null) return outcome;
        for (Candidate candidate : recorded.candidates()) {
            boolean belongs = expected.draw().contains(candidate.agentId());
            if (belongs && !candidate.verdict().inDraw()) return Contradiction.CANDIDATE_LEFT_OUT;
            if (!belongs && candidate.verdict().inDraw()) return Contradiction.CANDIDATE_LET_IN;
        }
        return recorded.rule() == expected.rule() ? null : Contradiction.OTHER_RULE;
    }

    private @Nullable Contradiction held() {
        if (expected.held()) return null;
        return expected.rule().nobodyEligible()
                ? Contradiction.HELD_THOUGH_ALLOWED
                : Contradiction.HELD_THOUGH_ELIGIBLE;
    }

    private @Nullable Contradiction given(String agentId) {
        if (expected.draw().contains(agentId)) return null;
        Optional<Candidate> chosen = recorded.chosen();
        if (chosen.isEmpty()) return Contradiction.CHOSEN_NOT_A_MEMBER;
        if (!chosen.get().active()) return Contradiction.CHOSEN_DEACTIVATED;
        if (expected.excluded().get(agentId) == Verdict.ASSIGNEE_LEFT_OUT) return Contradiction.ASSIGNEE_NOT_LEFT_OUT;
        return switch (expected.rule()) {
            case LAST_AGENT -> Contradiction.LAST_AGENT_PASSED_OVER;
            case RANDOM_ASSIGNABLE -> Contradiction.ELIGIBLE_EXISTED;
            case NOBODY_ASSIGNABLE, OUT_OF_HOURS -> Contradiction.LAST_AGENT_NOT_LEFT_OUT;
            case HELD_NOBODY_ASSIGNABLE -> Contradiction.GIVEN_THOUGH_ONLY_AVAILABLE;
            case HELD_OUT_OF_HOURS -> Contradiction.GIVEN_THOUGH_OUT_OF_HOURS;
            case HELD_EMPTY_GROUP, NOT_BY_RULES, NOT_TOLD -> Contradiction.OTHER_RULE;
        };
    }

    /// @param steps of the rules, as shown to people
    static Conformance.Contradicts contradicts(Contradiction found, List<Step> steps) {
        Class<? extends Step> at = stepOf(found);
        Step step = steps.stream().filter(at::isInstance).findFirst().orElseGet(steps::getLast);
        return new Conformance.Contradicts(step, found.key());
    }

    /// At which step the record leaves the rules; where the rules did not come to it, the last one stands for it.
    private static Class<? extends Step> stepOf(Contradiction found) {
        return switch (found) {
            case LAST_AGENT_PASSED_OVER -> Step.SameAgent.class;
            case HELD_THOUGH_ELIGIBLE, ELIGIBLE_EXISTED -> Step.AnyoneEligible.class;
            case HELD_THOUGH_ALLOWED, GIVEN_THOUGH_ONLY_AVAILABLE -> Step.OnlyAvailable.class;
            case GIVEN_THOUGH_OUT_OF_HOURS -> Step.AssignOutOfHours.class;
            case ASSIGNEE_NOT_LEFT_OUT -> Step.AssigneeLeftOut.class;
            case LAST_AGENT_NOT_LEFT_OUT -> Step.LastAgentLeftOut.class;
            case CHOSEN_NOT_A_MEMBER, CHOSEN_DEACTIVATED, CANDIDATE_LEFT_OUT, CANDIDATE_LET_IN, OTHER_RULE ->
                Step.Draw.class;
        };
    }
}

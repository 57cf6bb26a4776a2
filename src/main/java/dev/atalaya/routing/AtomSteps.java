package dev.atalaya.routing;

import dev.atalaya.floor.Blocker;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Step;
import dev.atalaya.floor.Trigger;
import java.util.ArrayList;
import java.util.List;

/// The questions that Atom's bot asked, in order, told from the rule that came out. Apart from the deciding itself, so
/// that deciding without a trace pays nothing for it.
final class AtomSteps {

    private AtomSteps() {}

    static List<Step> of(Request request, Situation situation, Pool pool, RuleCode rule, List<String> draw) {
        List<Step> steps = new ArrayList<>();
        if (request.trigger() == Trigger.REACTIVATION) {
            steps.add(new Step.CameBack(request.previousConversationId(), request.lastAgentId()));
            if (pool.active() > 0) steps.add(sameAgent(request, situation.settings(), pool));
        }
        if (rule == RuleCode.LAST_AGENT) return steps;
        if (pool.assigneeLeftOut() != null) {
            steps.add(new Step.AssigneeLeftOut(pool.assigneeLeftOut().agent().id()));
        }
        steps.add(new Step.AnyoneEligible(pool.eligible(), pool.active()));
        if (pool.active() > 0 && pool.eligible() == 0) addNobodyEligible(steps, situation, rule);
        if (rule.nobodyEligible() && pool.lastAgent() != null && pool.leavesLastAgentOut()) {
            steps.add(new Step.LastAgentLeftOut(pool.lastAgent().agent().id()));
        }
        steps.add(
                rule.held()
                        ? new Step.Held(rule)
                        : new Step.Draw(List.copyOf(draw), rule == RuleCode.RANDOM_ASSIGNABLE, null));
        return steps;
    }

    private static Step sameAgent(Request request, GroupSettings settings, Pool pool) {
        String last = request.lastAgentId();
        List<Blocker> blockers;
        if (last == null) blockers = List.of();
        else if (pool.lastAgent() == null) blockers = List.of(Blocker.NOT_A_MEMBER);
        else blockers = Judge.judge(pool.lastAgent()).blockers();
        return new Step.SameAgent(settings.reassignToSameAgent(), last, blockers);
    }

    private static void addNobodyEligible(List<Step> steps, Situation situation, RuleCode rule) {
        GroupSettings settings = situation.settings();
        steps.add(new Step.OpeningHours(situation.open()));
        if (!situation.open()) steps.add(new Step.AssignOutOfHours(settings.assignOutOfHours()));
        if (rule != RuleCode.HELD_OUT_OF_HOURS) steps.add(new Step.OnlyAvailable(settings.onlyAvailableAgents()));
    }
}

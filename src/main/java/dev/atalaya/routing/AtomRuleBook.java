package dev.atalaya.routing;

import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Step;
import dev.atalaya.floor.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Atom's rules, by its help articles 13975901, 13976211, 13976121, 13975905, 13976216, 13976183, 13975893 and
/// 13975896.
/// Two exclusions are our reading, not Atom's words: the present assignee of a transfer or task, and the last agent in
/// a draw among people who are not eligible; both are in [Pool].
public final class AtomRuleBook implements RuleBook {

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Decision decide(Request request, Situation situation, boolean trace) {
        Pool pool = Pool.of(request, situation.members());
        RuleCode rule = rule(situation, pool);
        List<String> draw = new ArrayList<>(situation.members().size());
        Map<String, Verdict> excluded = HashMap.newHashMap(situation.members().size());
        for (Member member : situation.members()) {
            Verdict verdict = verdict(rule, member, pool);
            if (verdict.inDraw()) draw.add(member.agent().id());
            else excluded.put(member.agent().id(), verdict);
        }
        boolean message = !situation.open() && situation.settings().outOfHoursMessage() != null;
        List<Step> steps = trace ? AtomSteps.of(request, situation, pool, rule, draw) : List.of();
        return new Decision(rule, draw, excluded, message, steps);
    }

    private static RuleCode rule(Situation situation, Pool pool) {
        GroupSettings settings = situation.settings();
        return AtomTable.rule(
                pool.active(),
                pool.eligible(),
                pool.lastAgentEligible(),
                situation.open(),
                settings.reassignToSameAgent(),
                settings.assignOutOfHours(),
                settings.onlyAvailableAgents());
    }

    private static Verdict verdict(RuleCode rule, Member member, Pool pool) {
        Eligibility judged = Judge.judge(member);
        if (!member.agent().active()) return Verdict.DEACTIVATED;
        if (pool.leavesAssigneeOut(member)) return Verdict.ASSIGNEE_LEFT_OUT;
        return switch (rule) {
            case LAST_AGENT -> pool.isLastAgent(member) ? Verdict.NOT_DRAWN : judged.verdict();
            case RANDOM_ASSIGNABLE -> judged.eligible() ? Verdict.NOT_DRAWN : judged.verdict();
            case NOBODY_ASSIGNABLE, OUT_OF_HOURS ->
                pool.leavesLastAgentOut(member) ? Verdict.LAST_AGENT_LEFT_OUT : Verdict.NOT_DRAWN;
            case HELD_EMPTY_GROUP, HELD_NOBODY_ASSIGNABLE, HELD_OUT_OF_HOURS, NOT_BY_RULES, NOT_TOLD ->
                judged.verdict();
        };
    }
}

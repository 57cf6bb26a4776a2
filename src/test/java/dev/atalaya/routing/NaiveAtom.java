package dev.atalaya.routing;

import static dev.atalaya.floor.Trigger.AUTOMATED_TASK;
import static dev.atalaya.floor.Trigger.MANUAL;
import static dev.atalaya.floor.Trigger.REACTIVATION;
import static dev.atalaya.floor.Trigger.TRANSFER;

import dev.atalaya.floor.RuleCode;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The design's section 2 a second time, by sets and as literally as can be, to hold the rule book against. It shares
/// nothing with it but the records.
record NaiveAtom(RuleCode rule, Set<String> draw) {

    static NaiveAtom decide(Request request, Situation group) {
        Set<String> active = ids(group, member -> member.agent().active());
        Set<String> eligible = ids(
                group,
                member -> member.agent().active()
                        && member.agent().connected()
                        && member.state().assignable());
        String assignee = request.assigneeId();
        String last = request.lastAgentId();

        boolean moved = Set.of(TRANSFER, AUTOMATED_TASK, MANUAL).contains(request.trigger());
        if (moved && assignee != null && !active.equals(Set.of(assignee))) {
            active.remove(assignee);
            eligible.remove(assignee);
        }
        boolean cameBack = request.trigger() == REACTIVATION && last != null;

        // 0
        if (active.isEmpty()) return held(RuleCode.HELD_EMPTY_GROUP);
        // 1
        if (cameBack && group.settings().reassignToSameAgent() && eligible.contains(last)) {
            return new NaiveAtom(RuleCode.LAST_AGENT, Set.of(last));
        }
        // 2
        if (!eligible.isEmpty()) return new NaiveAtom(RuleCode.RANDOM_ASSIGNABLE, eligible);
        Set<String> everybody = new TreeSet<>(active);
        if (cameBack && everybody.size() > 1) everybody.remove(last);
        if (group.open()) {
            // 3 and 4
            return group.settings().onlyAvailableAgents()
                    ? held(RuleCode.HELD_NOBODY_ASSIGNABLE)
                    : new NaiveAtom(RuleCode.NOBODY_ASSIGNABLE, everybody);
        }
        // 7
        if (!group.settings().assignOutOfHours()) return held(RuleCode.HELD_OUT_OF_HOURS);
        // 5 and 6
        return group.settings().onlyAvailableAgents()
                ? held(RuleCode.HELD_NOBODY_ASSIGNABLE)
                : new NaiveAtom(RuleCode.OUT_OF_HOURS, everybody);
    }

    private static NaiveAtom held(RuleCode rule) {
        return new NaiveAtom(rule, Set.of());
    }

    private static Set<String> ids(Situation group, Predicate<Member> which) {
        return group.members().stream()
                .filter(which)
                .map(member -> member.agent().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

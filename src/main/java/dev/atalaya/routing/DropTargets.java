package dev.atalaya.routing;

import static dev.atalaya.routing.DropVerdict.Level.REFUSED;
import static dev.atalaya.routing.DropVerdict.Level.WARNING;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Blocker;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.Target;
import dev.atalaya.floor.TestFlag;
import dev.atalaya.floor.Trigger;
import dev.atalaya.routing.Dragged.Place;
import dev.atalaya.routing.DropVerdict.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to be said of the agent or group onto which conversations are dragged.
record DropTargets(RuleBook book, FloorFacts facts, Viewer viewer, Dragged dragged) {

    void agent(Reasons reasons, Target.ToAgent to) {
        Agent agent = facts.agent(to.agentId());
        if (agent == null) {
            reasons.add(Kind.TARGET_UNKNOWN, REFUSED, dragged.total());
            return;
        }
        int outside = dragged.count(place -> isOutside(agent, to.groupId() == null ? place.groupId() : to.groupId()));
        reasons.add(Kind.AGENT_NOT_A_MEMBER, REFUSED, outside);
        if (facts.test(agent) != TestFlag.NONE) reasons.add(Kind.TEST_AGENT, WARNING, dragged.total());
        List<Blocker> blockers =
                Judge.judge(agent, facts.state(agent.stateId())).blockers();
        if (!blockers.isEmpty()) blocked(reasons, agent, blockers.getFirst());
    }

    private void blocked(Reasons reasons, Agent agent, Blocker blocker) {
        int all = dragged.total();
        switch (blocker) {
            case NOT_A_MEMBER -> throw new IllegalStateException("judged without a group: " + agent.id());
            case DEACTIVATED -> reasons.add(Kind.AGENT_DEACTIVATED, REFUSED, all);
            case NOT_CONNECTED -> reasons.add(Kind.AGENT_DISCONNECTED, WARNING, all, agent.presenceSince());
            case STATE_NOT_ASSIGNABLE -> reasons.add(Kind.AGENT_NOT_ASSIGNABLE, WARNING, all, agent.assignableSince());
        }
    }

    void group(Reasons reasons, String groupId) {
        Group group = facts.group(groupId);
        if (group == null) {
            reasons.add(Kind.TARGET_UNKNOWN, REFUSED, dragged.total());
            return;
        }
        if (!viewer.sees(groupId)) return; // Of a foreign group a supervisor knows the name and nothing else.
        Situation situation = Situation.of(group, members(group), facts.now());
        reasons.add(Kind.NOBODY_ASSIGNABLE, WARNING, dragged.count(place -> nobodyFor(place, situation)));
        if (!situation.open()) reasons.add(Kind.GROUP_CLOSED, WARNING, dragged.total());
    }

    private boolean nobodyFor(Place place, Situation situation) {
        Decision decision = book.decide(new Request(Trigger.MANUAL, null, null, place.assigneeId()), situation, false);
        return decision.held() || decision.rule().nobodyEligible();
    }

    /// Whether it is known that the agent is not of the group.
    private boolean isOutside(Agent agent, String groupId) {
        Group group = facts.group(groupId);
        return group != null && viewer.sees(groupId) && !group.members().contains(agent.id());
    }

    private List<Member> members(Group group) {
        List<Member> members = new ArrayList<>();
        for (String id : group.members()) {
            @Nullable Agent agent = facts.agent(id);
            if (agent != null) members.add(Member.of(agent, facts.state(agent.stateId())));
        }
        return members;
    }
}

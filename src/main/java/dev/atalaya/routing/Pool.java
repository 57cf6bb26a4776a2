package dev.atalaya.routing;

import dev.atalaya.floor.Trigger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A group's members, counted for one request.
///
/// @param active how many may be drawn at all: active, and not left out as the present assignee
/// @param eligible how many of those are eligible
/// @param assigneeLeftOut the present assignee of a transfer or task, where another active member exists, else null
/// @param lastAgent of a reactivation, where he is a member, deactivated or not, else null
record Pool(
        int active,
        int eligible,
        @Nullable Member assigneeLeftOut,
        @Nullable Member lastAgent) {

    static Pool of(Request request, List<Member> members) {
        String lastId = request.trigger() == Trigger.REACTIVATION ? request.lastAgentId() : null;
        String assigneeId = leavesAssigneeOut(request.trigger()) ? request.assigneeId() : null;
        int active = 0;
        int eligible = 0;
        Member assignee = null;
        Member last = null;
        for (Member member : members) {
            String id = member.agent().id();
            if (member.agent().active()) active++;
            if (Judge.judge(member).eligible()) eligible++;
            if (id.equals(assigneeId)) assignee = member;
            if (id.equals(lastId)) last = member;
        }
        if (assignee == null || !assignee.agent().active() || active == 1) {
            return new Pool(active, eligible, null, last);
        }
        int others = Judge.judge(assignee).eligible() ? eligible - 1 : eligible;
        return new Pool(active - 1, others, assignee, last);
    }

    /// A supervisor who sends a conversation to a group makes the bot decide as a transfer does.
    private static boolean leavesAssigneeOut(Trigger trigger) {
        return switch (trigger) {
            case TRANSFER, AUTOMATED_TASK, MANUAL -> true;
            case NEW, REACTIVATION, AGENT_LEFT -> false;
        };
    }

    boolean leavesAssigneeOut(Member member) {
        return member == assigneeLeftOut;
    }

    boolean isLastAgent(Member member) {
        return member == lastAgent;
    }

    boolean lastAgentEligible() {
        return lastAgent != null && Judge.judge(lastAgent).eligible();
    }

    /// Whether a draw among all members leaves the last agent out: he would be in it, and not alone.
    boolean leavesLastAgentOut() {
        return lastAgent != null && lastAgent.agent().active() && active > 1;
    }

    boolean leavesLastAgentOut(Member member) {
        return isLastAgent(member) && leavesLastAgentOut();
    }
}

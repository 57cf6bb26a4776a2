package dev.atalaya.routing;

import static dev.atalaya.routing.DropVerdict.Level.ALLOWED;
import static dev.atalaya.routing.DropVerdict.Level.REFUSED;
import static dev.atalaya.routing.DropVerdict.Level.WARNING;

import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.Role;
import dev.atalaya.floor.Target;
import dev.atalaya.routing.Dragged.Place;
import dev.atalaya.routing.DropVerdict.Kind;
import java.util.List;

/// Says, before a supervisor lets go, what giving these conversations to a target would mean. One guard per gesture,
/// asked once per target; a conversation that may not move refuses the whole drop. Pure but for the facts it is given.
public final class DropGuard {

    private final FloorFacts facts;
    private final Viewer viewer;
    private final Dragged dragged;
    private final DropTargets targets;

    public DropGuard(RuleBook book, FloorFacts facts, Viewer viewer, List<Conversation> conversations) {
        this.facts = facts;
        this.viewer = viewer;
        this.dragged = Dragged.of(conversations, facts);
        this.targets = new DropTargets(book, facts, viewer, dragged);
    }

    public DropVerdict judge(Target target) {
        Reasons reasons = new Reasons();
        reasons.add(Kind.CLOSED, REFUSED, dragged.closed());
        reasons.add(Kind.PENDING, REFUSED, dragged.pending());
        reasons.add(Kind.NOT_YOUR_GROUP, REFUSED, dragged.count(place -> !viewer.sees(place.groupId())));
        int there = dragged.count(place -> isThere(place, target));
        reasons.add(Kind.ALREADY_THERE, there == dragged.total() ? REFUSED : ALLOWED, there);
        switch (target) {
            case Target.ToAgent to -> {
                if (to.groupId() != null) way(reasons, to.groupId());
                targets.agent(reasons, to);
                reasons.add(Kind.WINDOW_CLOSED, WARNING, dragged.windowClosed());
            }
            case Target.ToGroup to -> {
                way(reasons, to.groupId());
                targets.group(reasons, to.groupId());
                reasons.add(Kind.WINDOW_CLOSED, WARNING, dragged.windowClosed());
            }
            case Target.ToBot _ -> {
                // Held in its own group: only the conversation itself can be against it.
            }
        }
        return reasons.verdict();
    }

    private static boolean isThere(Place place, Target target) {
        return switch (target) {
            case Target.ToAgent to ->
                to.agentId().equals(place.assigneeId())
                        && (to.groupId() == null || to.groupId().equals(place.groupId()));
            // What somebody has may be drawn again in its own group.
            case Target.ToGroup to -> to.groupId().equals(place.groupId()) && place.assigneeId() == null;
            case Target.ToBot _ -> place.assigneeId() == null;
        };
    }

    /// The way from each conversation's own group to the target's.
    private void way(Reasons reasons, String groupId) {
        boolean administrator = viewer.role() == Role.ADMINISTRATOR;
        int astray =
                dragged.count(place -> !place.groupId().equals(groupId) && !transferable(place.groupId(), groupId));
        reasons.add(Kind.GROUP_NOT_TRANSFERABLE, administrator ? WARNING : REFUSED, astray);
        if (!viewer.sees(groupId)) reasons.add(Kind.LEAVES_SIGHT, WARNING, dragged.total());
    }

    private boolean transferable(String from, String to) {
        Group group = facts.group(from);
        return group != null && group.transferableTo().contains(to);
    }
}

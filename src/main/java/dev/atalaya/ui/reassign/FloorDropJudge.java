package dev.atalaya.ui.reassign;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.Role;
import dev.atalaya.floor.TestFlag;
import dev.atalaya.floor.UserState;
import dev.atalaya.routing.DropGuard;
import dev.atalaya.routing.DropVerdict;
import dev.atalaya.routing.FloorFacts;
import dev.atalaya.routing.RuleBook;
import dev.atalaya.routing.Viewer;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.GroupView;
import dev.atalaya.sync.Link;
import dev.atalaya.sync.Who;
import dev.atalaya.ui.live.LiveFloor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Judges drops by the floor that is on screen.
public final class FloorDropJudge implements DropJudge {

    private final LiveFloor floor;
    private final RuleBook book;

    public FloorDropJudge(LiveFloor floor, RuleBook book) {
        this.floor = floor;
        this.book = book;
    }

    @Override
    public DropVerdict judge(List<ConversationView> carried, DropTarget target) {
        return new DropGuard(
                        book,
                        new Facts(floor),
                        viewer(),
                        carried.stream().map(ConversationView::conversation).toList())
                .judge(target.target());
    }

    private Viewer viewer() {
        Link link = floor.linkProperty().getValue();
        Who who = link == null ? null : link.who();
        return who == null ? new Viewer(Role.AGENT, Set.of()) : new Viewer(who.role(), Set.copyOf(who.groups()));
    }

    @Override
    public List<DropTarget> targets() {
        List<DropTarget> targets = new ArrayList<>();
        for (GroupView view : floor.groups()) {
            Group group = view.group();
            targets.add(new DropTarget(null, group.id(), group.name(), group.name()));
            for (String member : group.members()) {
                AgentView agent = floor.agent(member);
                if (agent != null) {
                    targets.add(new DropTarget(member, group.id(), agent.agent().name(), group.name()));
                }
            }
        }
        return targets;
    }

    /// The floor on screen as the rules ask for it.
    private record Facts(LiveFloor floor) implements FloorFacts {

        @Override
        public Instant now() {
            return floor.now();
        }

        @Override
        public @Nullable Group group(String id) {
            GroupView view = floor.group(id);
            return view == null ? null : view.group();
        }

        @Override
        public @Nullable Agent agent(String id) {
            AgentView view = floor.agent(id);
            return view == null ? null : view.agent();
        }

        @Override
        public @Nullable UserState state(String id) {
            return floor.state(id);
        }

        @Override
        public TestFlag test(Agent agent) {
            AgentView view = floor.agent(agent.id());
            return view == null ? TestFlag.NONE : view.test();
        }

        @Override
        public boolean pending(String conversationId) {
            ConversationView view = floor.conversation(conversationId);
            return view != null && view.pending() != null;
        }
    }
}

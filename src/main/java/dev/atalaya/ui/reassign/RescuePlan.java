package dev.atalaya.ui.reassign;

import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.TestFlag;
import dev.atalaya.routing.DropVerdict;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.GroupView;
import dev.atalaya.ui.live.LiveFloor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How conversations are spread over those who are there: in the same group, eligible, no test agents, the least loaded
/// first, each conversation counted as it is given; who waits longest first.
///
/// @param shares who gets how many
/// @param left those that nobody can take
public record RescuePlan(List<Share> shares, List<ConversationView> left) {

    /// @param load open conversations in all groups, before
    public record Share(DropTarget target, int load, List<ConversationView> gets) {}

    public RescuePlan {
        shares = List.copyOf(shares);
        left = List.copyOf(left);
    }

    /// How many are given away.
    public int moving() {
        return shares.stream().mapToInt(share -> share.gets().size()).sum();
    }

    /// Whether everybody who is to get something can still be given it.
    public boolean holds(LiveFloor floor) {
        return shares.stream().allMatch(share -> {
            String id = share.target().agentId();
            return id != null && takes(floor.agent(id));
        });
    }

    private static boolean takes(@Nullable AgentView agent) {
        return agent != null && agent.eligible() && agent.test() == TestFlag.NONE;
    }

    /// @param judge what the rights of the user and the platform allow
    public static RescuePlan of(List<ConversationView> conversations, LiveFloor floor, DropJudge judge) {
        Map<DropTarget, List<ConversationView>> gets = new LinkedHashMap<>();
        Map<String, Integer> given = new LinkedHashMap<>();
        List<ConversationView> left = new ArrayList<>();
        for (ConversationView view : longestFirst(conversations)) {
            DropTarget to = leastLoaded(view, floor, given, judge);
            if (to == null || to.agentId() == null) {
                left.add(view);
                continue;
            }
            given.merge(to.agentId(), 1, Integer::sum);
            gets.computeIfAbsent(to, _ -> new ArrayList<>()).add(view);
        }
        List<Share> shares = new ArrayList<>();
        gets.forEach((target, views) -> shares.add(new Share(target, load(floor, target), List.copyOf(views))));
        return new RescuePlan(shares, left);
    }

    private static List<ConversationView> longestFirst(List<ConversationView> conversations) {
        Comparator<ConversationView> waiting = Comparator.comparing(
                view -> view.conversation().waitingSince(), Comparator.nullsLast(Comparator.<Instant>naturalOrder()));
        return conversations.stream()
                .sorted(waiting.thenComparing(ConversationView::id))
                .toList();
    }

    private static @Nullable DropTarget leastLoaded(
            ConversationView view, LiveFloor floor, Map<String, Integer> given, DropJudge judge) {
        Conversation conversation = view.conversation();
        GroupView group = floor.group(conversation.groupId());
        if (group == null) return null;
        return group.group().members().stream()
                .map(floor::agent)
                .filter(RescuePlan::takes)
                .filter(agent -> !agent.id().equals(conversation.assigneeId()))
                .sorted(Comparator.comparingInt(
                                (AgentView agent) -> agent.totalLoad() + given.getOrDefault(agent.id(), 0))
                        .thenComparing(AgentView::id))
                .map(agent -> target(agent, group))
                .filter(target -> judge.judge(List.of(view), target).level() != DropVerdict.Level.REFUSED)
                .findFirst()
                .orElse(null);
    }

    private static DropTarget target(AgentView agent, GroupView group) {
        return new DropTarget(
                agent.id(), group.id(), agent.agent().name(), group.group().name());
    }

    private static int load(LiveFloor floor, DropTarget target) {
        AgentView agent = target.agentId() == null ? null : floor.agent(target.agentId());
        return agent == null ? 0 : agent.totalLoad();
    }
}

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
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How conversations are spread over those who are there, by a rule; each conversation counts as it is given.
///
/// @param shares who gets how many
/// @param left those that nobody can take
public record RescuePlan(SpreadRule rule, List<Share> shares, List<ConversationView> left) {

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

    /// How many people get any.
    public int agents() {
        return (int) shares.stream()
                .map(share -> share.target().agentId())
                .distinct()
                .count();
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
    public static RescuePlan of(
            List<ConversationView> conversations, LiveFloor floor, DropJudge judge, SpreadRule rule) {
        Map<DropTarget, List<ConversationView>> gets = new LinkedHashMap<>();
        Map<String, Integer> given = new LinkedHashMap<>();
        List<ConversationView> left = new ArrayList<>();
        for (ConversationView view : longestFirst(conversations)) {
            DropTarget to = next(view, floor, given, judge, rule);
            if (to == null || to.agentId() == null) {
                left.add(view);
                continue;
            }
            given.merge(to.agentId(), 1, Integer::sum);
            gets.computeIfAbsent(to, _ -> new ArrayList<>()).add(view);
        }
        List<Share> shares = new ArrayList<>();
        gets.forEach((target, views) -> shares.add(new Share(target, load(floor, target), List.copyOf(views))));
        return new RescuePlan(rule, shares, left);
    }

    private static List<ConversationView> longestFirst(List<ConversationView> conversations) {
        Comparator<ConversationView> waiting = Comparator.comparing(
                view -> view.conversation().waitingSince(), Comparator.nullsLast(Comparator.<Instant>naturalOrder()));
        return conversations.stream()
                .sorted(waiting.thenComparing(ConversationView::id))
                .toList();
    }

    private static @Nullable DropTarget next(
            ConversationView view, LiveFloor floor, Map<String, Integer> given, DropJudge judge, SpreadRule rule) {
        Conversation conversation = view.conversation();
        return candidates(conversation, floor, rule)
                .filter(one -> !one.agent().id().equals(conversation.assigneeId()))
                .sorted(order(rule, given))
                .map(one -> target(one.agent(), one.group()))
                .filter(target -> judge.judge(List.of(view), target).level() != DropVerdict.Level.REFUSED)
                .findFirst()
                .orElse(null);
    }

    /// @param elsewhere in another group than the conversation's
    private record Candidate(AgentView agent, GroupView group, boolean elsewhere) {}

    private static Stream<Candidate> candidates(Conversation conversation, LiveFloor floor, SpreadRule rule) {
        GroupView own = floor.group(conversation.groupId());
        if (own == null) return Stream.empty();
        Stream<GroupView> others = rule != SpreadRule.LEAST_LOADED
                ? Stream.empty()
                // What goes out of sight could not be taken back.
                : own.group().transferableTo().stream()
                        .filter(floor::sees)
                        .map(floor::group)
                        .filter(Objects::nonNull);
        return Stream.concat(Stream.of(own), others)
                .flatMap(group -> group.group().members().stream()
                        .map(floor::agent)
                        .filter(RescuePlan::takes)
                        .map(agent -> new Candidate(agent, group, group != own)));
    }

    private static Comparator<Candidate> order(SpreadRule rule, Map<String, Integer> given) {
        Comparator<Candidate> got =
                Comparator.comparingInt(one -> given.getOrDefault(one.agent().id(), 0));
        Comparator<Candidate> load = Comparator.comparingInt(
                one -> one.agent().totalLoad() + given.getOrDefault(one.agent().id(), 0));
        Comparator<Candidate> first = rule == SpreadRule.ELIGIBLE ? got.thenComparing(load) : load;
        return first.thenComparing(Candidate::elsewhere)
                .thenComparing(one -> one.agent().id());
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

package dev.atalaya.ui.reassign;

import dev.atalaya.routing.DropVerdict;
import dev.atalaya.routing.DropVerdict.Kind;
import dev.atalaya.routing.DropVerdict.Level;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.GroupView;
import dev.atalaya.ui.live.LiveFloor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Works a [RescuePlan] out: one queue of takers for each group that conversations come from, so that giving many away
/// does not go through everybody for each of them.
final class Spreading {

    /// What is against a conversation whoever would get it.
    private static final Set<Kind> ITS_OWN = EnumSet.of(Kind.CLOSED, Kind.PENDING, Kind.NOT_YOUR_GROUP);

    private final LiveFloor floor;
    private final DropJudge judge;
    private final SpreadRule rule;
    private final Map<String, Integer> given = new HashMap<>();
    private final Map<String, Queue<Turn>> queues = new HashMap<>();

    Spreading(LiveFloor floor, DropJudge judge, SpreadRule rule) {
        this.floor = floor;
        this.judge = judge;
        this.rule = rule;
    }

    /// Somebody's place in a queue.
    ///
    /// @param load open conversations in all groups, before
    /// @param given what he had been given when he was put there; by another queue he may have got more since
    /// @param elsewhere in another group than the conversation's
    private record Turn(DropTarget target, String agentId, int load, int given, boolean elsewhere) {

        Turn with(int more) {
            return new Turn(target, agentId, load, more, elsewhere);
        }
    }

    RescuePlan spread(List<ConversationView> conversations) {
        Map<DropTarget, List<ConversationView>> gets = new LinkedHashMap<>();
        List<ConversationView> left = new ArrayList<>();
        for (ConversationView view : longestFirst(conversations)) {
            Turn to = next(view);
            if (to == null) {
                left.add(view);
                continue;
            }
            given.merge(to.agentId(), 1, Integer::sum);
            gets.computeIfAbsent(to.target(), _ -> new ArrayList<>()).add(view);
        }
        List<RescuePlan.Share> shares = new ArrayList<>();
        gets.forEach((to, views) -> shares.add(new RescuePlan.Share(to, load(to), List.copyOf(views))));
        return new RescuePlan(rule, shares, left);
    }

    private int load(DropTarget target) {
        AgentView agent = target.agentId() == null ? null : floor.agent(target.agentId());
        return agent == null ? 0 : agent.totalLoad();
    }

    private static List<ConversationView> longestFirst(List<ConversationView> conversations) {
        Comparator<ConversationView> waiting = Comparator.comparing(
                view -> view.conversation().waitingSince(), Comparator.nullsLast(Comparator.<Instant>naturalOrder()));
        return conversations.stream()
                .sorted(waiting.thenComparing(ConversationView::id))
                .toList();
    }

    /// Whose turn it is, or null.
    private @Nullable Turn next(ConversationView view) {
        Queue<Turn> queue = queues.computeIfAbsent(view.conversation().groupId(), this::queue);
        List<Turn> passed = new ArrayList<>();
        Turn found = null;
        boolean hopeless = false;
        while (found == null && !hopeless && !queue.isEmpty()) {
            Turn turn = queue.remove();
            int now = given.getOrDefault(turn.agentId(), 0);
            if (now > turn.given()) {
                queue.add(turn.with(now));
                continue;
            }
            passed.add(turn);
            if (turn.agentId().equals(view.conversation().assigneeId())) continue;
            DropVerdict verdict = judge.judge(List.of(view), turn.target());
            if (verdict.level() != Level.REFUSED) found = turn;
            hopeless = verdict.reasons().stream()
                    .anyMatch(why -> why.level() == Level.REFUSED && ITS_OWN.contains(why.kind()));
        }
        queue.addAll(passed);
        return found;
    }

    private Queue<Turn> queue(String groupId) {
        Queue<Turn> queue = new PriorityQueue<>(order());
        GroupView own = floor.group(groupId);
        if (own == null) return queue;
        takers(own, false).forEach(queue::add);
        if (rule != SpreadRule.LEAST_LOADED) return queue;
        for (String other : own.group().transferableTo()) {
            // What goes out of sight could not be taken back.
            GroupView view = floor.sees(other) ? floor.group(other) : null;
            if (view != null) takers(view, true).forEach(queue::add);
        }
        return queue;
    }

    private Stream<Turn> takers(GroupView group, boolean elsewhere) {
        return group.group().members().stream()
                .map(floor::agent)
                .filter(RescuePlan::takes)
                .map(agent -> new Turn(target(agent, group), agent.id(), agent.totalLoad(), 0, elsewhere));
    }

    private Comparator<Turn> order() {
        Comparator<Turn> load = Comparator.comparingInt(turn -> turn.load() + turn.given());
        Comparator<Turn> first = rule == SpreadRule.ELIGIBLE
                ? Comparator.comparingInt(Turn::given).thenComparing(load)
                : load;
        return first.thenComparing(Turn::elsewhere).thenComparing(Turn::agentId);
    }

    private static DropTarget target(AgentView agent, GroupView group) {
        return new DropTarget(
                agent.id(), group.id(), agent.agent().name(), group.group().name());
    }
}

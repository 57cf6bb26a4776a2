package dev.atalaya.insight.findings;

import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Target;
import dev.atalaya.floor.TestFlag;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.GroupView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Spreads conversations over those who are there: in the same group, eligible, no test agents, the least loaded first,
/// each conversation counted as it is given.
final class Rescue {

    private Rescue() {}

    /// Empty where there is nobody to give any to.
    static Optional<Fix> fix(Scene scene, Collection<String> conversationIds) {
        Map<String, Integer> loads = new HashMap<>();
        Map<String, Integer> gets = new HashMap<>();
        List<Move> moves = new ArrayList<>();
        int left = 0;
        for (String id : conversationIds) {
            ConversationView view = scene.conversation(id);
            if (view == null || view.pending() != null) continue;
            Conversation conversation = view.conversation();
            AgentView to = leastLoaded(scene, scene.group(conversation.groupId()), conversation.assigneeId(), loads);
            if (to == null) {
                left++;
                continue;
            }
            loads.merge(to.id(), 1, Integer::sum);
            gets.merge(to.id(), 1, Integer::sum);
            moves.add(new Move(id, new Target.ToAgent(to.id(), conversation.groupId())));
        }
        if (moves.isEmpty()) return Optional.empty();
        List<Phrase> effects = new ArrayList<>();
        gets.forEach((agent, n) -> effects.add(
                Phrase.of("finding.fix.gets", Arg.agent(agent), Arg.count(n), Arg.count(load(scene, agent)))));
        if (left > 0) effects.add(Phrase.of("finding.fix.left", Arg.count(left)));
        return Optional.of(
                new Fix(Phrase.of("finding.fix.reassign", Arg.count(moves.size())), List.of(), moves, effects, false));
    }

    private static @Nullable AgentView leastLoaded(
            Scene scene, @Nullable GroupView group, @Nullable String assignee, Map<String, Integer> given) {
        if (group == null) return null;
        AgentView least = null;
        int load = 0;
        for (String id : group.group().members()) {
            AgentView member = scene.agent(id);
            if (member == null || !member.eligible() || member.test() != TestFlag.NONE || id.equals(assignee)) continue;
            int his = member.totalLoad() + given.getOrDefault(id, 0);
            if (least != null && (his > load || his == load && id.compareTo(least.id()) > 0)) continue;
            least = member;
            load = his;
        }
        return least;
    }

    private static int load(Scene scene, String agent) {
        AgentView view = scene.agent(agent);
        return view == null ? 0 : view.totalLoad();
    }
}

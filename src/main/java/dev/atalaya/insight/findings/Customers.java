package dev.atalaya.insight.findings;

import dev.atalaya.floor.Conversation;
import dev.atalaya.sync.ConversationView;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The conversations of the floor, and of those with a waiting customer who has them: kept up with each change, so that
/// no look need walk them all.
final class Customers {

    private final Map<String, ConversationView> all = new HashMap<>();
    private final Map<String, TreeMap<String, Conversation>> byAgent = new HashMap<>();
    private final Map<String, TreeMap<String, Conversation>> heldByGroup = new HashMap<>();
    private long visits;

    void clear() {
        all.clear();
        byAgent.clear();
        heldByGroup.clear();
    }

    /// @param view null where it is gone
    void put(String id, @Nullable ConversationView view) {
        ConversationView before = view == null ? all.remove(id) : all.put(id, view);
        if (before != null) leave(before.conversation());
        if (view != null) enter(view.conversation());
    }

    private void enter(Conversation c) {
        if (!waits(c)) return;
        place(c).computeIfAbsent(key(c), _ -> new TreeMap<>()).put(c.id(), c);
    }

    private void leave(Conversation c) {
        if (!waits(c)) return;
        TreeMap<String, Conversation> there = place(c).get(key(c));
        if (there == null) return;
        there.remove(c.id());
        if (there.isEmpty()) place(c).remove(key(c));
    }

    private static boolean waits(Conversation c) {
        return c.open() && c.waitingSince() != null;
    }

    private Map<String, TreeMap<String, Conversation>> place(Conversation c) {
        return c.assigneeId() == null ? heldByGroup : byAgent;
    }

    private static String key(Conversation c) {
        return c.assigneeId() == null ? c.groupId() : c.assigneeId();
    }

    @Nullable
    ConversationView get(String id) {
        visits++;
        return all.get(id);
    }

    /// Those whose customers wait for this agent, by id.
    Collection<Conversation> waitingFor(String agentId) {
        return visited(byAgent.get(agentId));
    }

    /// How many of these conversations have a customer who waits for this agent.
    int waiting(String agentId, Set<String> among) {
        TreeMap<String, Conversation> his = byAgent.get(agentId);
        if (his == null) return 0;
        Set<String> fewer = his.size() < among.size() ? his.keySet() : among;
        int n = 0;
        for (String id : fewer) if (his.containsKey(id) && among.contains(id)) n++;
        visits += fewer.size();
        return n;
    }

    /// Those with waiting customers that the bot holds in this group, by id.
    Collection<Conversation> heldIn(String groupId) {
        return visited(heldByGroup.get(groupId));
    }

    private Collection<Conversation> visited(@Nullable TreeMap<String, Conversation> some) {
        if (some == null) return List.of();
        visits += some.size();
        return some.values();
    }

    /// How many conversations have been looked at so far.
    long visits() {
        return visits;
    }
}

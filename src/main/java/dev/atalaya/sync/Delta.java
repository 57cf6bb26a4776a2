package dev.atalaya.sync;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.UserState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What changed on the floor since the last one: the last value per id, empty where the thing is gone. Immutable.
///
/// @param full true: forget everything shown before, this is the whole floor
/// @param decisions new ones only, oldest first, at most the newest [#MAX_DECISIONS]
/// @param link null when unchanged
/// @param clock the platform's clock as it runs, null when unchanged
/// @param store null when unchanged
/// @param outbox changed items by key
/// @param urgent true when it answers the user's own command or changes structure: shown at once
public record Delta(
        boolean full,
        Map<String, Optional<UserState>> states,
        Map<String, Optional<GroupView>> groups,
        Map<String, Optional<AgentView>> agents,
        Map<String, Optional<ConversationView>> conversations,
        List<Assignment> decisions,
        Map<String, OutboxItem> outbox,
        @Nullable Link link,
        @Nullable PlatformClock clock,
        @Nullable StoreHealth store,
        boolean urgent) {

    public static final int MAX_DECISIONS = 500;

    /// This one and then `next`: the last value per id wins.
    public Delta then(Delta next) {
        if (next.full) {
            return new Delta(
                    true,
                    next.states,
                    next.groups,
                    next.agents,
                    next.conversations,
                    next.decisions,
                    merge(outbox, next.outbox),
                    next.link == null ? link : next.link,
                    next.clock == null ? clock : next.clock,
                    next.store == null ? store : next.store,
                    true);
        }
        return new Delta(
                full,
                merge(states, next.states),
                merge(groups, next.groups),
                merge(agents, next.agents),
                merge(conversations, next.conversations),
                newest(decisions, next.decisions),
                merge(outbox, next.outbox),
                next.link == null ? link : next.link,
                next.clock == null ? clock : next.clock,
                next.store == null ? store : next.store,
                urgent || next.urgent);
    }

    private static <V> Map<String, V> merge(Map<String, V> first, Map<String, V> second) {
        if (first.isEmpty()) return second;
        if (second.isEmpty()) return first;
        Map<String, V> both = new LinkedHashMap<>(first);
        both.putAll(second);
        return both;
    }

    private static List<Assignment> newest(List<Assignment> first, List<Assignment> second) {
        if (first.isEmpty()) return second;
        if (second.isEmpty()) return first;
        List<Assignment> both = new ArrayList<>(first);
        both.addAll(second);
        return both.size() <= MAX_DECISIONS ? both : both.subList(both.size() - MAX_DECISIONS, both.size());
    }
}

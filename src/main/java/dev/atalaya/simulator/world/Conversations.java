package dev.atalaya.simulator.world;

import dev.atalaya.floor.Conversation;
import dev.atalaya.wire.Stamped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// All conversations, with indexes of the open ones: by number, by assignee, and those held by group.
final class Conversations {

    /// In order of waiting since, then id; somebody whom nobody keeps waiting comes last.
    static final Comparator<Conversation> BY_WAITING = Comparator.comparing(
                    (Conversation c) -> c.waitingSince() == null ? Instant.MAX : c.waitingSince())
            .thenComparing(c -> number(c.id()));

    private final Map<String, Stamped<Conversation>> all = new HashMap<>();
    private final NavigableMap<Long, Stamped<Conversation>> open = new TreeMap<>();
    private final Map<String, NavigableMap<Long, Conversation>> byAssignee = new HashMap<>();
    private final Map<String, TreeSet<Conversation>> held = new HashMap<>();

    static long number(String id) {
        return Long.parseLong(id);
    }

    Optional<Stamped<Conversation>> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    Conversation get(String id) {
        Stamped<Conversation> row = all.get(id);
        if (row == null) throw new IllegalArgumentException("there is no conversation " + id);
        return row.value();
    }

    void put(long seq, Conversation value) {
        Stamped<Conversation> row = new Stamped<>(seq, value);
        Stamped<Conversation> before = all.put(value.id(), row);
        if (before != null) unindex(before.value());
        if (value.open()) index(row);
    }

    /// Forgets a closed conversation for good.
    void remove(String id) {
        Stamped<Conversation> gone = all.remove(id);
        if (gone != null) unindex(gone.value());
    }

    /// Open ones with a number above `after`, in order.
    Collection<Stamped<Conversation>> openAfter(long after) {
        return open.tailMap(after, false).values();
    }

    int open() {
        return open.size();
    }

    int load(String agentId) {
        NavigableMap<Long, Conversation> his = byAssignee.get(agentId);
        return his == null ? 0 : his.size();
    }

    List<Conversation> of(String agentId) {
        NavigableMap<Long, Conversation> his = byAssignee.get(agentId);
        return his == null ? List.of() : new ArrayList<>(his.values());
    }

    List<Conversation> heldIn(String groupId) {
        SortedSet<Conversation> waiting = held.get(groupId);
        return waiting == null ? List.of() : new ArrayList<>(waiting);
    }

    List<Stamped<Conversation>> copy() {
        List<Stamped<Conversation>> rows = new ArrayList<>(all.values());
        rows.sort(Comparator.comparing(row -> number(row.value().id())));
        return rows;
    }

    private void index(Stamped<Conversation> row) {
        Conversation value = row.value();
        open.put(number(value.id()), row);
        @Nullable String assignee = value.assigneeId();
        if (assignee == null) {
            held.computeIfAbsent(value.groupId(), _ -> new TreeSet<>(BY_WAITING))
                    .add(value);
        } else {
            byAssignee.computeIfAbsent(assignee, _ -> new TreeMap<>()).put(number(value.id()), value);
        }
    }

    private void unindex(Conversation value) {
        if (!value.open()) return;
        open.remove(number(value.id()));
        @Nullable String assignee = value.assigneeId();
        if (assignee == null) {
            TreeSet<Conversation> waiting = held.get(value.groupId());
            if (waiting != null) waiting.remove(value);
        } else {
            NavigableMap<Long, Conversation> his = byAssignee.get(assignee);
            if (his != null) his.remove(number(value.id()));
        }
    }
}

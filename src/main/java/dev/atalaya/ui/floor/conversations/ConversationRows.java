package dev.atalaya.ui.floor.conversations;

import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.ui.live.AgentMark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All conversations' rows by id and by assignee, and the marks of the agents shown in them.
final class ConversationRows {

    private final Map<String, ConversationRow> rows = new HashMap<>();
    private final Map<String, Set<ConversationRow>> byAssignee = new HashMap<>();
    private final Map<String, AgentMark> marks = new HashMap<>();

    Collection<ConversationRow> all() {
        return rows.values();
    }

    @Nullable
    ConversationRow get(String id) {
        return rows.get(id);
    }

    /// Puts a new row for it.
    ConversationRow add(ConversationView view) {
        String assignee = view.conversation().assigneeId();
        ConversationRow row = new ConversationRow(view, mark(assignee));
        rows.put(row.id(), row);
        enter(assignee, row);
        return row;
    }

    void update(ConversationRow row, ConversationView view) {
        String before = row.view().conversation().assigneeId();
        String after = view.conversation().assigneeId();
        if (after == null ? before != null : !after.equals(before)) {
            leave(before, row);
            enter(after, row);
        }
        row.apply(view, mark(after));
    }

    @Nullable
    ConversationRow remove(String id) {
        ConversationRow row = rows.remove(id);
        if (row != null) leave(row.view().conversation().assigneeId(), row);
        return row;
    }

    /// Takes an agent in. Returns the rows on which it shows; none where only his load changed.
    List<ConversationRow> agent(AgentView view) {
        AgentMark mark = AgentMark.of(view);
        if (mark.equals(marks.put(mark.id(), mark))) return List.of();
        return List.copyOf(byAssignee.getOrDefault(mark.id(), Set.of()));
    }

    void repaint(ConversationRow row) {
        row.apply(row.view(), mark(row.view().conversation().assigneeId()));
    }

    /// The ids that are not among those given.
    List<String> without(Set<String> ids) {
        List<String> gone = new ArrayList<>();
        for (String id : rows.keySet()) if (!ids.contains(id)) gone.add(id);
        return gone;
    }

    private @Nullable AgentMark mark(@Nullable String agentId) {
        return agentId == null ? null : marks.computeIfAbsent(agentId, AgentMark::unknown);
    }

    private void enter(@Nullable String agentId, ConversationRow row) {
        if (agentId != null)
            byAssignee.computeIfAbsent(agentId, _ -> new LinkedHashSet<>()).add(row);
    }

    private void leave(@Nullable String agentId, ConversationRow row) {
        if (agentId == null) return;
        Set<ConversationRow> his = byAssignee.get(agentId);
        if (his != null) his.remove(row);
    }
}

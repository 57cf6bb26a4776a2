package dev.atalaya.ui.floor.conversations;

import dev.atalaya.sync.ConversationView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The chosen conversations, by id: re-ordering, tabs and languages leave them alone. User interface thread only.
public final class Selection {

    private final Function<String, @Nullable ConversationRow> rows;
    private final ReadOnlyObjectWrapper<Set<String>> ids = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<@Nullable ConversationView> current = new ReadOnlyObjectWrapper<>();
    private @Nullable String currentId;

    Selection(Function<String, @Nullable ConversationRow> rows) {
        this.rows = rows;
    }

    /// In the order in which they were chosen; replaced as a whole, never changed.
    public ReadOnlyObjectProperty<Set<String>> idsProperty() {
        return ids.getReadOnlyProperty();
    }

    /// The one to be explained, as it stands now: it follows the conversation as it changes. Null when none is chosen;
    /// keeps
    /// its last value when the conversation is gone.
    public ReadOnlyObjectProperty<@Nullable ConversationView> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// The id of the one to be explained, or null.
    public @Nullable String leadId() {
        return currentId;
    }

    /// @param lead the one to be explained, or null
    public void select(Collection<String> chosen, @Nullable String lead) {
        Set<String> next = new LinkedHashSet<>(chosen);
        if (!next.equals(ids.get())) ids.set(Collections.unmodifiableSet(next));
        currentId = lead;
        ConversationRow row = lead == null ? null : rows.apply(lead);
        if (lead == null) current.set(null);
        else if (row != null) current.set(row.view());
    }

    public void clear() {
        select(List.of(), null);
    }

    /// The chosen ones as they stand now; those that are gone are left out.
    public List<ConversationView> views() {
        List<ConversationView> views = new ArrayList<>();
        for (String id : ids.get()) {
            ConversationRow row = rows.apply(id);
            if (row != null) views.add(row.view());
        }
        return views;
    }

    void refresh() {
        ConversationRow row = currentId == null ? null : rows.apply(currentId);
        if (row != null) current.set(row.view());
    }
}

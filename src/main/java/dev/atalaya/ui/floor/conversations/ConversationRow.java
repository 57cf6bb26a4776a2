package dev.atalaya.ui.floor.conversations;

import dev.atalaya.sync.ConversationView;
import dev.atalaya.texts.Fold;
import dev.atalaya.ui.live.AgentMark;
import dev.atalaya.ui.live.LiveRow;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// A conversation's line, kept by id and updated in place. Its property exists only once a cell has asked for it, so
/// that
/// thousands of lines that nobody looks at cost nothing but their fields. User interface thread only.
public final class ConversationRow extends LiveRow {

    /// What a cell shows.
    ///
    /// @param assignee null when the bot has it
    /// @param leaving it has left this list and goes with the next publication
    public record Face(ConversationView view, @Nullable AgentMark assignee, boolean leaving) {}

    private final String id;
    private ConversationView view;
    private @Nullable AgentMark assignee;
    private @Nullable ReadOnlyObjectWrapper<Face> face;
    private @Nullable String foldedContact;

    /// Tabs in which it is counted now.
    int bits;

    ConversationRow(ConversationView view, @Nullable AgentMark assignee) {
        this.id = view.id();
        this.view = view;
        this.assignee = assignee;
    }

    public String id() {
        return id;
    }

    public ConversationView view() {
        return view;
    }

    public @Nullable AgentMark assignee() {
        return assignee;
    }

    /// Made at the first call, kept afterwards.
    public ReadOnlyObjectProperty<Face> faceProperty() {
        if (face == null) face = new ReadOnlyObjectWrapper<>(now());
        return face.getReadOnlyProperty();
    }

    void apply(ConversationView newView, @Nullable AgentMark newAssignee) {
        if (!newView.conversation().contactName().equals(view.conversation().contactName())) foldedContact = null;
        view = newView;
        assignee = newAssignee;
        repaint();
    }

    /// Tells the cells, where there are any.
    void repaint() {
        if (face != null) face.set(now());
    }

    String foldedContact() {
        if (foldedContact == null) foldedContact = Fold.fold(view.conversation().contactName());
        return foldedContact;
    }

    private Face now() {
        return new Face(view, assignee, leaving());
    }
}

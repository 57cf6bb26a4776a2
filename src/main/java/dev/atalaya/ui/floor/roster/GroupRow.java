package dev.atalaya.ui.floor.roster;

import dev.atalaya.sync.GroupView;
import dev.atalaya.ui.live.Fold;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// A group's header.
public final class GroupRow extends RosterRow {

    /// What a cell shows.
    public record Face(GroupView view, boolean collapsed) {}

    private GroupView view;
    private String foldedName;
    private boolean collapsed;
    private @Nullable ReadOnlyObjectWrapper<Face> face;

    /// Its agents' lines, by agent id, in the group's order.
    final Map<String, AgentRow> members = new LinkedHashMap<>();

    /// How many of them pass the filter.
    int passing;

    GroupRow(GroupView view) {
        this.view = view;
        foldedName = Fold.fold(view.group().name());
    }

    @Override
    public String key() {
        return view.id();
    }

    @Override
    public GroupRow group() {
        return this;
    }

    public GroupView view() {
        return view;
    }

    public boolean collapsed() {
        return collapsed;
    }

    /// Open with nobody to whom the bot could give anything.
    public boolean problem() {
        return view.open() && view.eligible() == 0 && view.active() > 0;
    }

    public ReadOnlyObjectProperty<Face> faceProperty() {
        if (face == null) face = new ReadOnlyObjectWrapper<>(new Face(view, collapsed));
        return face.getReadOnlyProperty();
    }

    String foldedName() {
        return foldedName;
    }

    void apply(GroupView newView) {
        if (!newView.group().name().equals(view.group().name()))
            foldedName = Fold.fold(newView.group().name());
        view = newView;
        repaint();
    }

    void collapse(boolean on) {
        collapsed = on;
        repaint();
    }

    private void repaint() {
        if (face != null) face.set(new Face(view, collapsed));
    }
}

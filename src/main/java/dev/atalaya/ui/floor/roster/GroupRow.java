package dev.atalaya.ui.floor.roster;

import dev.atalaya.sync.GroupView;
import dev.atalaya.texts.Fold;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// A group's header.
public final class GroupRow extends RosterRow {

    /// What a cell shows.
    ///
    /// @param foreign of whose members, hours and settings this user is told nothing
    public record Face(GroupView view, boolean collapsed, boolean foreign) {}

    /// How much a group needs somebody to look; the groups stand in this order.
    enum Need {
        /// Open, and nobody to whom the bot could give anything.
        NOBODY_THERE,
        NONE,
        /// Nobody tells us.
        FOREIGN
    }

    private GroupView view;
    private boolean foreign;
    private Need need;
    private String foldedName;
    private boolean collapsed;
    private @Nullable ReadOnlyObjectWrapper<Face> face;

    /// Its agents' lines, by agent id, in the group's order.
    final Map<String, AgentRow> members = new LinkedHashMap<>();

    /// How many of them pass the filter.
    int passing;

    GroupRow(GroupView view, boolean foreign) {
        this.view = view;
        this.foreign = foreign;
        need = needOf(view, foreign);
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

    /// Not one of the user's groups: he knows its name, to pass conversations on to it, and nothing else.
    public boolean foreign() {
        return foreign;
    }

    Need need() {
        return need;
    }

    private static Need needOf(GroupView view, boolean foreign) {
        if (foreign) return Need.FOREIGN;
        return view.open() && view.eligible() == 0 && view.active() > 0 ? Need.NOBODY_THERE : Need.NONE;
    }

    public ReadOnlyObjectProperty<Face> faceProperty() {
        if (face == null) face = new ReadOnlyObjectWrapper<>(now());
        return face.getReadOnlyProperty();
    }

    String foldedName() {
        return foldedName;
    }

    void apply(GroupView newView, boolean isForeign) {
        if (!newView.group().name().equals(view.group().name()))
            foldedName = Fold.fold(newView.group().name());
        view = newView;
        foreign = isForeign;
        need = needOf(newView, isForeign);
        repaint();
    }

    void collapse(boolean on) {
        collapsed = on;
        repaint();
    }

    private void repaint() {
        if (face != null) face.set(now());
    }

    private Face now() {
        return new Face(view, collapsed, foreign);
    }
}

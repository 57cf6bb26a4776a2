package dev.atalaya.ui.floor.roster;

import dev.atalaya.floor.TestFlag;
import dev.atalaya.sync.AgentView;
import dev.atalaya.texts.Fold;
import dev.atalaya.ui.live.Presence;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// An agent's line in one of his groups.
public final class AgentRow extends RosterRow {

    private final GroupRow group;
    private AgentView view;
    private String foldedName;
    private @Nullable ReadOnlyObjectWrapper<AgentView> face;

    /// Whether it passes the filter.
    boolean passes;

    AgentRow(GroupRow group, AgentView view) {
        this.group = group;
        this.view = view;
        foldedName = Fold.fold(view.agent().name());
    }

    @Override
    public String key() {
        return group.key() + '/' + view.id();
    }

    @Override
    public GroupRow group() {
        return group;
    }

    public String agentId() {
        return view.id();
    }

    public AgentView view() {
        return view;
    }

    /// His open conversations in this line's group.
    public int load() {
        return view.load(group.key());
    }

    public Presence presence() {
        return Presence.of(view);
    }

    /// He should not have customers, and has some or may get some.
    public boolean problem() {
        boolean test = view.test() != TestFlag.NONE;
        return test && view.agent().active() || load() > 0 && !view.eligible();
    }

    public ReadOnlyObjectProperty<AgentView> faceProperty() {
        if (face == null) face = new ReadOnlyObjectWrapper<>(view);
        return face.getReadOnlyProperty();
    }

    String foldedName() {
        return foldedName;
    }

    void apply(AgentView newView) {
        if (!newView.agent().name().equals(view.agent().name()))
            foldedName = Fold.fold(newView.agent().name());
        view = newView;
        if (face != null) face.set(newView);
    }
}

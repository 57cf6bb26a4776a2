package dev.atalaya.ui.floor.roster;

import dev.atalaya.ui.control.LazyTip;
import java.time.Instant;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// One visible line. Listens to its row and to the time only weakly: rows outlive cells.
final class RosterCell extends ListCell<RosterRow> {

    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass DEACTIVATED = PseudoClass.getPseudoClass("deactivated");

    private final ObservableValue<Instant> now;
    private final AgentLine agentLine;
    private final GroupLine groupLine;
    private final ChangeListener<Object> change = (_, _, _) -> render();
    private final WeakChangeListener<Object> weakChange = new WeakChangeListener<>(change);
    private final ChangeListener<Instant> tick = (_, _, at) -> tick(at);
    private @Nullable ObservableValue<?> watched;

    RosterCell(RosterWords words, ObservableValue<Instant> now) {
        this.now = now;
        agentLine = new AgentLine(words);
        groupLine = new GroupLine(words);
        getStyleClass().add("roster-cell");
        // Else the widest line would make the list scroll sideways.
        setPrefWidth(0);
        now.addListener(new WeakChangeListener<>(tick));
        LazyTip.on(this, () -> {
            RosterRow row = getItem();
            return row == null ? null : words.details(row, now.getValue());
        });
    }

    @Override
    protected void updateItem(@Nullable RosterRow row, boolean empty) {
        super.updateItem(row, empty);
        ObservableValue<?> next = row == null || empty
                ? null
                : switch (row) {
                    case AgentRow agent -> agent.faceProperty();
                    case GroupRow group -> group.faceProperty();
                };
        if (next != watched) {
            if (watched != null) watched.removeListener(weakChange);
            watched = next;
            if (next != null) next.addListener(weakChange);
        }
        render();
    }

    private void render() {
        RosterRow row = getItem();
        pseudoClassStateChanged(GROUP, row instanceof GroupRow);
        pseudoClassStateChanged(FIRST, getIndex() == 0);
        switch (row) {
            case AgentRow agent -> {
                pseudoClassStateChanged(DEACTIVATED, !agent.view().agent().active());
                agentLine.show(agent.view(), agent.group().key(), now.getValue());
                show(agentLine);
            }
            case GroupRow group -> {
                pseudoClassStateChanged(DEACTIVATED, false);
                groupLine.show(group.faceProperty().get(), now.getValue());
                show(groupLine);
            }
            case null -> {
                pseudoClassStateChanged(DEACTIVATED, false);
                // Left in its place: the list measures lines out of sight with one cell, empty between them, and a
                // line that is put into its place anew has all its styles looked up again.
                if (getGraphic() != null) getGraphic().setVisible(false);
            }
        }
    }

    private void show(Node line) {
        line.setVisible(true);
        setGraphic(line);
    }

    private void tick(Instant at) {
        switch (getItem()) {
            case AgentRow agent -> agentLine.tick(agent.view(), at);
            case GroupRow group -> groupLine.tick(group.faceProperty().get(), at);
            case null -> {}
        }
    }
}

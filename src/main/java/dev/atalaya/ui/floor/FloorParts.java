package dev.atalaya.ui.floor;

import dev.atalaya.floor.Change;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.ui.floor.conversations.ConversationRow;
import dev.atalaya.ui.floor.roster.RosterRow;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.UiCommand;
import dev.atalaya.ui.shell.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What is laid over the two lists: the pane beside them, and the gestures on their lines. The lists know nothing of
/// it.
public interface FloorParts {

    /// Nothing but the lists.
    FloorParts NONE = new FloorParts() {};

    /// The pane at the right, made anew for each view.
    ///
    /// @param bag for whatever it subscribes to
    default Node beside(Words words, Bag bag) {
        Label hint = new Label(words.get("floor.choose"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        StackPane pane = new StackPane(hint);
        pane.getStyleClass().addAll("pane", "hint-pane");
        return pane;
    }

    /// What stands below the roster, made anew with the pane beside; null for nothing.
    default @Nullable Node belowRoster(Words words) {
        return null;
    }

    /// Sees each line of the table as it is made: to drag from.
    default void conversationRow(TableRow<ConversationRow> row, Words words) {}

    /// Sees the table once it is made: to give it a menu and keys.
    default void conversations(TableView<ConversationRow> table, Words words) {}

    /// Gives the chosen conversations to the agent, or into the group, of a line.
    default void give(RosterRow to) {}

    /// Lists why a day's conversations went elsewhere than to this agent.
    default void whyNot(String agentId) {}

    /// Shows what a change of the set-up changes, and makes it once that is confirmed.
    default void change(Change change) {}

    /// Asks to whom these shall go.
    default void passOn(List<ConversationView> conversations) {}

    /// Spreads these over those who are there.
    default void spread(List<ConversationView> conversations) {}

    /// Sees each line of the roster as it is made: to drop on.
    default void rosterCell(ListCell<RosterRow> cell, Words words) {}

    /// Drops what it listens to, for good.
    default void close() {}

    /// What can be done besides.
    default List<UiCommand> commands() {
        return List.of();
    }
}

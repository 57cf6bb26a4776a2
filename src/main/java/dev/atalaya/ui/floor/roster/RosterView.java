package dev.atalaya.ui.floor.roster;

import dev.atalaya.ui.control.Scrolled;
import dev.atalaya.ui.live.Hold;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Emptiness;
import dev.atalaya.ui.shell.Words;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;

/// The roster on screen.
public final class RosterView extends BorderPane {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double NARROW_WIDTH = 250;

    private final RosterViewModel model;
    private final RosterActions actions;
    private final ListView<RosterRow> list;

    /// @param cells sees each cell as it is made, to make it a target for drops
    public RosterView(
            RosterViewModel model,
            LiveFloor floor,
            RosterActions actions,
            Consumer<ListCell<RosterRow>> cells,
            Words words,
            Bag bag) {
        this.model = model;
        this.actions = actions;
        list = new ListView<>(model.shown());
        RosterWords rosterWords = new RosterWords(words);
        RosterMenu menu = new RosterMenu(actions, model, words);
        list.getStyleClass().add("roster");
        Label empty = new Label();
        empty.getStyleClass().add("muted");
        bag.watch(floor.linkProperty(), link -> empty.setText(Emptiness.text(link, words, words.get("roster.empty"))));
        list.setPlaceholder(empty);
        // The floor outlives the cells: they listen to a time of the view's own, which goes with them.
        ObjectProperty<Instant> now = new SimpleObjectProperty<>();
        bag.watch(floor.nowProperty(), now::set);
        list.setCellFactory(_ -> {
            RosterCell cell = new RosterCell(rosterWords, now);
            cell.setOnContextMenuRequested(asked -> menu.open(list, cell.getItem(), asked));
            cell.setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress())
                    clicked(cell.getItem(), click.getClickCount());
            });
            cells.accept(cell);
            return cell;
        });
        // By the keyboard it is asked for on the list, not on a line.
        list.setOnContextMenuRequested(asked -> menu.open(
                list, asked.isKeyboardTrigger() ? list.getSelectionModel().getSelectedItem() : null, asked));
        list.setOnKeyPressed(this::pressed);
        widthProperty().subscribe(width -> pseudoClassStateChanged(NARROW, width.doubleValue() < NARROW_WIDTH));
        list.hoverProperty().subscribe(over -> model.hold(Hold.POINTER, over));
        list.scrollTo(model.top());
        bag.add(() -> {
            model.top(Scrolled.top(list));
            list.setItems(null);
        });
        getStyleClass().addAll("pane", "roster-pane");
        setTop(new RosterHeader(model, words, bag));
        setCenter(list);
    }

    /// Brings an agent's line into sight and chooses it.
    public void reveal(String agentId) {
        model.reveal(agentId, null).ifPresent(row -> {
            list.getSelectionModel().select(row);
            list.scrollTo(row);
        });
    }

    private void clicked(RosterRow row, int times) {
        if (row instanceof GroupRow group) model.toggle(group);
        else if (row instanceof AgentRow && times == 2) actions.showConversations(row);
    }

    private void pressed(KeyEvent key) {
        RosterRow row = list.getSelectionModel().getSelectedItem();
        if (row == null) return;
        boolean folds = !key.isAltDown() && (key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.RIGHT);
        if (key.getCode() == KeyCode.ENTER) {
            actions.showConversations(row);
        } else if (folds && row.group().collapsed() == (key.getCode() == KeyCode.RIGHT)) {
            model.toggle(row.group());
            list.getSelectionModel().select(row.group());
        } else {
            return;
        }
        key.consume();
    }
}

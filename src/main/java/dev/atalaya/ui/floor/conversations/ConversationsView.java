package dev.atalaya.ui.floor.conversations;

import dev.atalaya.floor.AttentionLimits;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Emptiness;
import dev.atalaya.ui.shell.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// The conversations on screen: tabs, table, and the pill that announces newcomers while nothing may move.
public final class ConversationsView extends BorderPane {

    private final ConversationTable table;

    /// @param rows sees each row as it is made, to drag from it and to give it a menu
    public ConversationsView(
            ConversationsViewModel model,
            LiveFloor floor,
            AttentionLimits limits,
            Consumer<TableRow<ConversationRow>> rows,
            Words words,
            Bag bag) {
        getStyleClass().add("pane");
        table = new ConversationTable(model, floor, limits, rows, words, bag);
        Label empty = new Label();
        empty.getStyleClass().add("muted");
        Runnable say = () -> {
            String nothing =
                    words.get("conversations.empty." + model.tabProperty().get());
            empty.setText(Emptiness.text(floor.linkProperty().getValue(), words, nothing));
        };
        bag.watch(model.tabProperty(), _ -> say.run());
        bag.watch(floor.linkProperty(), _ -> say.run());
        table.setPlaceholder(empty);
        Button arriving = new Button();
        arriving.getStyleClass().setAll("arriving");
        arriving.setId("arriving");
        arriving.setOnAction(_ -> model.applyNow());
        bag.watch(model.arrivingProperty(), count -> {
            arriving.setVisible(count.intValue() > 0);
            arriving.setText(words.get("conversations.arriving", count.intValue()));
        });
        StackPane stack = new StackPane(table, arriving);
        StackPane.setAlignment(arriving, Pos.TOP_CENTER);
        setTop(new TabBar(model, floor, words, bag));
        setCenter(stack);
    }

    public TableView<ConversationRow> table() {
        return table;
    }
}

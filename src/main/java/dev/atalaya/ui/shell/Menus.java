package dev.atalaya.ui.shell;

import dev.atalaya.ui.control.Icon;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Buttons that open a menu, and the items in it.
public final class Menus {

    private Menus() {}

    /// A plain word with an arrow behind it.
    ///
    /// @param fill puts the items in, each time it opens
    static Button button(Label text, Consumer<ContextMenu> fill) {
        Node arrow = Icon.DOWN.node();
        HBox line = new HBox(text, arrow);
        line.getStyleClass().add("menu-opener-line");
        Button button = new Button("", line);
        button.getStyleClass().setAll("ghost", "menu-opener");
        button.setMinWidth(Region.USE_PREF_SIZE);
        opens(button, fill);
        return button;
    }

    static void opens(Button button, Consumer<ContextMenu> fill) {
        button.setOnAction(_ -> {
            ContextMenu menu = new ContextMenu();
            fill.accept(menu);
            menu.show(button, Side.BOTTOM, 0, 2);
        });
    }

    /// Opens a filled menu where it was asked for; one asked for by key at the upper left of the node.
    public static void open(ContextMenu menu, Node over, ContextMenuEvent asked) {
        asked.consume();
        if (menu.getItems().isEmpty()) return;
        if (asked.isKeyboardTrigger()) menu.show(over, Side.TOP, 40, 40);
        else menu.show(over, asked.getScreenX(), asked.getScreenY());
    }

    /// A command as a line of a menu.
    public static MenuItem item(UiCommand command, Words words) {
        MenuItem item = new MenuItem(words.get(command.labelKey()));
        item.setDisable(!command.executableProperty().get());
        item.setOnAction(_ -> command.run());
        if (!command.shortcut().isEmpty()) item.setAccelerator(KeyMap.keys(command));
        return item;
    }

    /// A command as one of several choices.
    static RadioMenuItem choice(UiCommand command, boolean chosen, Words words) {
        RadioMenuItem item = new RadioMenuItem(words.get(command.labelKey()));
        item.setSelected(chosen);
        item.setOnAction(_ -> command.run());
        return item;
    }

    /// A line that only says something.
    public static MenuItem heading(String text) {
        MenuItem item = new MenuItem(text);
        item.setDisable(true);
        return item;
    }
}

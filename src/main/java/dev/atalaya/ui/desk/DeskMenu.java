package dev.atalaya.ui.desk;

import dev.atalaya.ui.shell.UiCommand;
import dev.atalaya.ui.shell.Words;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// What a conversation's line offers by the right button.
final class DeskMenu {

    private DeskMenu() {}

    static ContextMenu of(UiCommand reassign, Words words) {
        MenuItem item = new MenuItem(words.get(reassign.labelKey()));
        item.disableProperty().bind(reassign.executableProperty().not());
        item.setOnAction(event -> reassign.run());
        return new ContextMenu(item);
    }
}

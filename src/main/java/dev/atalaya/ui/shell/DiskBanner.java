package dev.atalaya.ui.shell;

import dev.atalaya.sync.StoreHealth;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.control.Seen;
import dev.atalaya.ui.control.Tone;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Says across the window that nothing can be kept on the disk now. Hidden while it can.
final class DiskBanner extends HBox {

    private final ShellWords says;
    private final Label text = new Label("", Icon.WARNING.node());

    DiskBanner(Shell shell, Words words, Bag bag) {
        says = new ShellWords(words);
        getStyleClass().add("stale-banner");
        setAlignment(Pos.CENTER_LEFT);
        setId("disk-banner");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        getChildren().add(text);
        Tone.WARN.on(this);
        bag.watch(shell.model().floor().storeProperty(), this::store);
    }

    private void store(@Nullable StoreHealth store) {
        Seen.when(store != null && !store.alarms().isEmpty(), this);
        text.setText(store == null ? "" : says.all(store.alarms()));
    }
}

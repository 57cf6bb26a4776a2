package dev.atalaya.ui.log;

import dev.atalaya.ui.control.DropHost;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.shell.Words;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Saved things by name: takes one, drops one, keeps the present one.
public final class SavedMenu<S> extends VBox {

    private final SavedThings<S> saved;
    private final Supplier<S> present;
    private final Consumer<S> taken;
    private final String key;
    private final DropHost host;
    private final Words words;
    private final TextField name = new TextField();

    /// @param key what its texts begin with
    /// @param present what is to be kept
    /// @param taken hears what is chosen
    public SavedMenu(
            String key, SavedThings<S> saved, Supplier<S> present, Consumer<S> taken, DropHost host, Words words) {
        this.key = key;
        this.saved = saved;
        this.present = present;
        this.taken = taken;
        this.host = host;
        this.words = words;
        getStyleClass().add("saved-menu");
        name.setPromptText(words.get(key + ".name"));
        name.setId("saved-name");
        name.setOnAction(_ -> save());
        fill();
    }

    /// What is to get the keys.
    public Node first() {
        return name;
    }

    private void fill() {
        getChildren().clear();
        if (saved.allProperty().get().isEmpty()) {
            Label none = new Label(words.get(key + ".none"));
            none.getStyleClass().addAll("small", "muted", "range-line");
            getChildren().add(none);
        }
        for (SavedThings.Saved<S> one : saved.allProperty().get()) getChildren().add(line(one));
        Button save = new Button(words.get("log.saved.save"), Icon.SAVE.node());
        save.getStyleClass().setAll("button", "plain");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(_ -> save());
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox keep = new HBox(6, name, save);
        keep.getStyleClass().add("range-days");
        getChildren().add(keep);
    }

    private HBox line(SavedThings.Saved<S> one) {
        Button take = new Button(one.name());
        take.getStyleClass().setAll("range-line");
        take.setMaxWidth(Double.MAX_VALUE);
        take.setOnAction(_ -> {
            host.close();
            taken.accept(one.state());
        });
        HBox.setHgrow(take, Priority.ALWAYS);
        Button drop = new Button("", Icon.CLOSE.node());
        drop.getStyleClass().setAll("ghost");
        drop.setAccessibleText(words.get("log.saved.remove", one.name()));
        drop.setOnAction(_ -> {
            saved.remove(one.name());
            fill();
        });
        return new HBox(take, drop);
    }

    private void save() {
        String chosen = name.getText().strip();
        if (chosen.isEmpty()) return;
        saved.save(chosen, present.get());
        host.close();
    }
}

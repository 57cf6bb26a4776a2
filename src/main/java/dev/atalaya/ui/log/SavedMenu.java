package dev.atalaya.ui.log;

import dev.atalaya.ui.control.DropHost;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.shell.Words;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Filters by name: takes one, drops one, keeps the present one.
final class SavedMenu extends VBox {

    private final LogViewModel model;
    private final SavedFilters saved;
    private final DropHost host;
    private final Words words;
    private final TextField name = new TextField();

    SavedMenu(LogViewModel model, SavedFilters saved, DropHost host, Words words) {
        this.model = model;
        this.saved = saved;
        this.host = host;
        this.words = words;
        getStyleClass().add("saved-menu");
        name.setPromptText(words.get("log.saved.name"));
        name.setId("saved-name");
        name.setOnAction(_ -> save());
        fill();
    }

    Node first() {
        return name;
    }

    private void fill() {
        getChildren().clear();
        if (saved.allProperty().get().isEmpty()) {
            Label none = new Label(words.get("log.saved.none"));
            none.getStyleClass().addAll("small", "muted", "scope-line");
            getChildren().add(none);
        }
        for (SavedFilters.Saved one : saved.allProperty().get()) getChildren().add(line(one));
        Button save = new Button(words.get("log.saved.save"), Icon.SAVE.node());
        save.getStyleClass().setAll("button", "plain");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(_ -> save());
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox keep = new HBox(6, name, save);
        keep.getStyleClass().add("scope-days");
        getChildren().add(keep);
    }

    private HBox line(SavedFilters.Saved one) {
        Button take = new Button(one.name());
        take.getStyleClass().setAll("scope-line");
        take.setMaxWidth(Double.MAX_VALUE);
        take.setOnAction(_ -> {
            host.close();
            model.go(one.state());
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
        saved.save(chosen, model.stateProperty().get());
        host.close();
    }
}

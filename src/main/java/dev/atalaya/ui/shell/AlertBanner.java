package dev.atalaya.ui.shell;

import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.control.Seen;
import dev.atalaya.ui.control.Tone;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Says across the window what has just come to be wrong, and leads there. Hidden while nothing has.
final class AlertBanner extends HBox {

    private final ShellModel model;
    private final Words words;
    private final Label text = new Label("", Icon.FINDINGS.node());

    AlertBanner(Shell shell, Words words, Bag bag) {
        model = shell.model();
        this.words = words;
        getStyleClass().addAll("stale-banner", "alert-banner");
        setAlignment(Pos.CENTER_LEFT);
        setId("alert-banner");
        text.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button show = new Button(words.get("alerts.show"));
        show.getStyleClass().add("plain");
        show.setId("alert-show");
        show.setMinWidth(USE_PREF_SIZE);
        show.setOnAction(_ -> show());
        Button close = new Button("", Icon.CLOSE.node());
        close.getStyleClass().setAll("ghost");
        close.setId("alert-close");
        close.setMinWidth(USE_PREF_SIZE);
        close.setAccessibleText(words.get("alerts.close"));
        close.setOnAction(_ -> model.alertProperty().set(null));
        getChildren().addAll(text, space, show, close);
        bag.watch(model.alertProperty(), this::tell);
    }

    private void show() {
        AlertNote note = model.alertProperty().get();
        model.alertProperty().set(null);
        if (note != null) note.show().run();
    }

    private void tell(@Nullable AlertNote note) {
        Seen.when(note != null, this);
        if (note == null) return;
        text.setText(note.says().apply(words));
        (note.bad() ? Tone.BAD : Tone.WARN).on(this);
    }
}

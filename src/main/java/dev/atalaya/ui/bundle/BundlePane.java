package dev.atalaya.ui.bundle;

import dev.atalaya.insight.bundle.Bundle;
import dev.atalaya.insight.bundle.Bundle.Part;
import dev.atalaya.ui.bundle.BundleViewModel.State;
import dev.atalaya.ui.control.Seen;
import dev.atalaya.ui.shell.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What would be in the bundle: its files with their sizes, each to be read, before anything is written.
final class BundlePane extends VBox {

    private static final double HEIGHT = 400;
    /// More than that is not read on screen, and makes it slow.
    private static final int MOST = 20_000;

    private final Words words;
    private final ListView<Part> files = new ListView<>();
    private final TextArea text = new TextArea();
    private final Label status = new Label();
    private final Label left = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button save = new Button();
    private final CheckBox contacts = new CheckBox();
    private @Nullable Bundle bundle;

    /// @param make puts it together anew, with customers shown or not
    BundlePane(BundleViewModel model, Words words, Consumer<Boolean> make, Runnable close, Consumer<Bundle> write) {
        this.words = words;
        getStyleClass().addAll("dialog", "bundle");
        setId("bundle");
        Label title = new Label(words.get("bundle.title"));
        title.getStyleClass().add("dialog-title");
        Label hint = new Label(words.get("bundle.hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        contacts.setText(words.get("bundle.contacts"));
        contacts.setId("bundle-contacts");
        contacts.setOnAction(_ -> make.accept(contacts.isSelected()));
        left.setId("bundle-left");
        left.getStyleClass().add("bundle-left");
        left.setWrapText(true);
        left.setMinHeight(USE_PREF_SIZE);
        Seen.when(false, left);
        getChildren().addAll(title, hint, left, body(), contacts, foot(close, write));
        Subscription shown = model.stateProperty().subscribe(this::show);
        // The pane is made for one question and goes with it.
        sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) shown.unsubscribe();
        });
    }

    private Region body() {
        files.setId("bundle-files");
        files.setPrefWidth(250);
        files.setMinWidth(250);
        files.setCellFactory(_ -> new PartCell(words));
        files.getSelectionModel().selectedItemProperty().subscribe(this::read);
        text.setId("bundle-text");
        text.setEditable(false);
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox body = new HBox(files, text);
        body.getStyleClass().add("bundle-body");
        body.setPrefHeight(HEIGHT);
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private Region foot(Runnable close, Consumer<Bundle> write) {
        status.getStyleClass().add("muted");
        status.setId("bundle-status");
        status.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button cancel = new Button(words.get("findings.cancel"));
        cancel.setId("bundle-cancel");
        cancel.getStyleClass().add("plain");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> close.run());
        save.setText(words.get("bundle.save"));
        save.setId("bundle-save");
        save.getStyleClass().add("primary");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(_ -> {
            if (bundle != null) write.accept(bundle);
        });
        HBox foot = new HBox(bar, status, space, cancel, save);
        foot.getStyleClass().add("dialog-buttons");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void show(State state) {
        bundle = state instanceof State.Ready ready ? ready.bundle() : null;
        save.setDisable(bundle == null);
        Seen.when(state instanceof State.Making, bar);
        switch (state) {
            case State.Idle _ -> status.setText("");
            case State.Making making -> {
                bar.setProgress(making.share());
                status.setText(words.get("bundle.making"));
            }
            case State.Failed failed -> status.setText(failed.why());
            case State.Ready ready -> fill(ready.bundle());
        }
    }

    private void fill(Bundle made) {
        String missing = made.left();
        left.setText(missing == null ? "" : missing);
        Seen.when(missing != null, left);
        int chosen = Math.max(0, files.getSelectionModel().getSelectedIndex());
        files.getItems().setAll(made.parts());
        files.getSelectionModel().select(Math.min(chosen, made.parts().size() - 1));
        long bytes = made.parts().stream().mapToLong(Part::size).sum();
        status.setText(words.get("bundle.size", made.parts().size(), PartCell.size(words, bytes)));
    }

    private void read(@Nullable Part part) {
        if (part == null) {
            text.clear();
            return;
        }
        String shown = part.shown();
        boolean cut = shown.length() > MOST;
        text.setText(cut ? shown.substring(0, MOST) + "\n\n" + words.get("bundle.cut") : shown);
        text.positionCaret(0);
        text.setScrollTop(0);
    }
}

package dev.atalaya.ui.shell;

import dev.atalaya.texts.Fold;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Type a few letters, press Enter: agents, contacts and commands in one list, over whatever is on screen.
final class Palette extends StackPane {

    private static final int MOST_EACH = 6;
    private static final double ROW = 36;

    private final List<PaletteSource> sources;
    private final LaterSource later;
    private final Words words;
    private final TextField field = new TextField();
    private final ListView<PaletteEntry> found = new ListView<>();
    private final Label nothing = new Label();
    private Subscription searching = Subscription.EMPTY;
    private @Nullable Node focusBefore;

    Palette(List<PaletteSource> sources, LaterSource later, Words words) {
        this.sources = sources;
        this.later = later;
        this.words = words;
        getStyleClass().add("palette-scrim");
        setAlignment(Pos.TOP_CENTER);
        setVisible(false);
        setOnMouseClicked(click -> {
            if (click.getTarget() == this) close();
        });
        field.setPromptText(words.get("palette.prompt"));
        field.setId("palette-field");
        field.textProperty().subscribe(_ -> search());
        found.setFocusTraversable(false);
        found.setFixedCellSize(ROW);
        found.setCellFactory(_ -> new EntryCell());
        nothing.setText(words.get("palette.nothing"));
        nothing.getStyleClass().add("muted");
        found.setPlaceholder(nothing);
        VBox box = new VBox(field, found);
        box.getStyleClass().add("palette");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(box);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void open() {
        open("");
    }

    /// Goes on where another palette, which a new frame has taken away, was.
    void goOn(Palette before) {
        open(before.field.getText());
    }

    private void open(String text) {
        if (!isVisible() && getScene() != null) focusBefore = getScene().getFocusOwner();
        field.setText(text);
        search();
        setVisible(true);
        field.requestFocus();
        // What takes the focus by itself has its text selected: the next letter would replace it.
        field.end();
    }

    /// Gives the focus back: keys must not go on into a field that nobody sees.
    void close() {
        if (!isVisible()) return;
        searching.unsubscribe();
        setVisible(false);
        if (focusBefore != null) focusBefore.requestFocus();
        focusBefore = null;
    }

    /// What it found is not for the next user's eyes.
    void forget() {
        close();
        field.clear();
        searching.unsubscribe();
        found.getItems().clear();
    }

    private void search() {
        searching.unsubscribe();
        String typed = field.getText().strip();
        String folded = Fold.fold(typed);
        List<PaletteEntry> entries = new ArrayList<>();
        for (PaletteSource source : sources) entries.addAll(source.find(folded, MOST_EACH, words));
        found.getItems().setAll(entries);
        found.getSelectionModel().selectFirst();
        fit();
        if (!typed.isEmpty()) searching = later.find(typed, MOST_EACH, words, this::more);
    }

    /// What comes later stands below, so that nothing moves away under a hand.
    private void more(List<PaletteEntry> entries) {
        boolean first = found.getItems().isEmpty();
        found.getItems().addAll(entries);
        if (first) found.getSelectionModel().selectFirst();
        fit();
    }

    private void fit() {
        found.setPrefHeight(ROW * Math.clamp(found.getItems().size(), 1, 12) + 2);
    }

    private void pressed(KeyEvent key) {
        KeyCode code = key.getCode();
        if (code == KeyCode.ESCAPE) close();
        else if (code == KeyCode.ENTER) run(found.getSelectionModel().getSelectedItem());
        else if (code == KeyCode.DOWN) move(1);
        else if (code == KeyCode.UP) move(-1);
        else return;
        key.consume();
    }

    private void move(int by) {
        int size = found.getItems().size();
        if (size == 0) return;
        int next = Math.floorMod(found.getSelectionModel().getSelectedIndex() + by, size);
        found.getSelectionModel().clearAndSelect(next);
        found.scrollTo(next);
    }

    private void run(@Nullable PaletteEntry entry) {
        close();
        if (entry != null) entry.run().run();
    }

    private final class EntryCell extends ListCell<PaletteEntry> {

        private final StackPane icon = new StackPane();
        private final Label title = new Label();
        private final Label detail = new Label();
        private final Label keys = new Label();
        private final HBox line;

        EntryCell() {
            getStyleClass().add("palette-cell");
            icon.getStyleClass().add("palette-icon");
            title.setMinWidth(USE_PREF_SIZE);
            detail.getStyleClass().addAll("small", "muted");
            detail.setMinWidth(0);
            keys.getStyleClass().add("kbd");
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            line = new HBox(icon, title, detail, space, keys);
            line.getStyleClass().add("palette-line");
            line.setAlignment(Pos.CENTER_LEFT);
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY) run(getItem());
            });
        }

        @Override
        protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(entry == null || empty ? null : line);
            if (entry == null || empty) return;
            icon.getChildren().setAll(entry.icon().node());
            title.setText(entry.title());
            detail.setText(entry.detail());
            keys.setText(entry.keys());
            keys.setVisible(!entry.keys().isEmpty());
        }
    }
}

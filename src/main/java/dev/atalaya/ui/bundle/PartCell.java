package dev.atalaya.ui.bundle;

import dev.atalaya.insight.bundle.Bundle.Part;
import dev.atalaya.ui.shell.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A file of the bundle, with its size.
final class PartCell extends ListCell<Part> {

    private static final double KILO = 1000;

    private final Words words;
    private final Label name = new Label();
    private final Label size = new Label();
    private final HBox line;

    PartCell(Words words) {
        this.words = words;
        size.getStyleClass().addAll("small", "muted");
        size.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        line = new HBox(name, space, size);
        line.setAlignment(Pos.CENTER_LEFT);
    }

    static String size(Words words, long bytes) {
        return words.get("settings.backups.size", words.number((long) Math.ceil(bytes / KILO)));
    }

    @Override
    protected void updateItem(@Nullable Part part, boolean empty) {
        super.updateItem(part, empty);
        if (empty || part == null) {
            setGraphic(null);
            return;
        }
        name.setText(part.name());
        size.setText(size(words, part.size()));
        setGraphic(line);
    }
}

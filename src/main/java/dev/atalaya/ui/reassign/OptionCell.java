package dev.atalaya.ui.reassign;

import dev.atalaya.ui.control.Pill;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A target and what a drop on it would mean.
final class OptionCell extends ListCell<Option> {

    private final DropWords words;
    private final Label name = new Label();
    private final Label group = new Label();
    private final Pill verdict = new Pill();
    private final HBox line;

    OptionCell(DropWords words) {
        this.words = words;
        group.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line = new HBox(8, name, group, gap, verdict);
        line.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable Option option, boolean empty) {
        super.updateItem(option, empty);
        if (option == null || empty) {
            setGraphic(null);
            return;
        }
        name.setText(option.target().name());
        group.setText(option.target().agentId() == null ? "" : option.target().groupName());
        verdict.show(words.brief(option.verdict()), DropWords.tone(option.verdict()));
        setGraphic(line);
    }
}

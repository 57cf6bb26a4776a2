package dev.atalaya.ui.report;

import dev.atalaya.insight.sheet.Sheet;
import dev.atalaya.insight.sheet.TileWords;
import dev.atalaya.ui.control.Tone;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import java.util.Collections;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The five figures on top.
final class ReportTiles extends GridPane {

    private final Words words;

    ReportTiles(ReportViewModel model, Words words, Bag bag) {
        this.words = words;
        getStyleClass().add("report-tiles");
        bag.watch(model.sheetProperty(), this::show);
    }

    private void show(@Nullable Sheet sheet) {
        // Their room stays: nothing is to jump while another report is worked out.
        setVisible(sheet != null);
        if (sheet == null) return;
        List<TileWords> said = TileWords.of(sheet.tiles(), sheet.asked(), words.texts());
        getChildren().clear();
        getColumnConstraints().setAll(Collections.nCopies(said.size(), share(said.size())));
        for (int i = 0; i < said.size(); i++) add(tile(said.get(i)), i, 0);
    }

    private static ColumnConstraints share(int columns) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(100.0 / columns);
        return column;
    }

    private static VBox tile(TileWords said) {
        Label label = new Label(said.label());
        label.getStyleClass().addAll("small", "muted");
        label.setWrapText(true);
        Label value = new Label(said.value());
        value.getStyleClass().addAll("report-figure", "tone-text");
        tone(said.meaning()).on(value);
        Label note = new Label(said.note());
        note.getStyleClass().addAll("small", "faint");
        note.setWrapText(true);
        for (Label one : List.of(label, value, note)) one.setMinHeight(Label.USE_PREF_SIZE);
        VBox tile = new VBox(label, value, note);
        tile.getStyleClass().add("report-tile");
        tile.setMinWidth(0);
        Tooltip.install(tile, new Tooltip(said.label() + ": " + said.value() + "\n" + said.whole()));
        tile.setAccessibleText(said.label() + ": " + said.value() + ". " + said.note());
        return tile;
    }

    private static Tone tone(TileWords.Meaning meaning) {
        return switch (meaning) {
            case PLAIN -> Tone.MUTED;
            case BAD -> Tone.BAD;
            case TEST -> Tone.TEST;
            case WARN -> Tone.WARN;
        };
    }
}

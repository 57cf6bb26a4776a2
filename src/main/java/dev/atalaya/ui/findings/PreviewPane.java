package dev.atalaya.ui.findings;

import dev.atalaya.insight.findings.FindingWords;
import dev.atalaya.insight.findings.Fix;
import dev.atalaya.insight.findings.Phrase;
import dev.atalaya.ui.shell.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Before and after of a fix, and what it changes; one confirmation.
final class PreviewPane extends VBox {

    private static final double WIDTH = 560;
    private static final double HEIGHT = 230;
    private static final int FEW = 7;
    /// Widths in hundredths.
    private static final double[] COLUMNS = {30, 37, 33};

    /// @param why what is wrong; empty for nothing
    PreviewPane(
            Fix fix, String why, FindingWords says, ChangeWords changes, Words words, Runnable close, Runnable apply) {
        getStyleClass().addAll("dialog", "finding-preview");
        setPrefWidth(WIDTH);
        Label title = new Label(says.say(fix.title()));
        title.getStyleClass().add("dialog-title");
        title.setWrapText(true);
        getChildren().add(title);
        if (!why.isEmpty()) getChildren().add(text(why, "muted"));
        getChildren().add(table(changes.of(fix), words));
        if (!fix.effects().isEmpty()) {
            Label heading = new Label(words.get("findings.effects"));
            heading.getStyleClass().add("heading");
            getChildren().add(heading);
        }
        for (Phrase effect : fix.effects()) getChildren().add(text(says.say(effect), "finding-effect"));
        if (fix.onlyMoves()) getChildren().add(text(words.get("findings.only-moves"), "finding-warning"));
        getChildren().addAll(text(words.get("findings.can-undo"), "muted"), buttons(words, close, apply));
    }

    private static Region table(List<ChangeWords.Line> lines, Words words) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("finding-changes");
        for (double share : COLUMNS) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        String[] heads = {"", words.get("findings.before"), words.get("findings.after")};
        for (int i = 0; i < heads.length; i++) grid.add(text(heads[i], "heading"), i, 0);
        int row = 1;
        for (ChangeWords.Line line : lines) {
            grid.addRow(
                    row++,
                    text(line.what(), "muted"),
                    text(line.before(), "finding-before"),
                    text(line.after(), "medium"));
        }
        if (lines.size() <= FEW) return grid;
        ScrollPane scroll = new ScrollPane(grid);
        scroll.getStyleClass().add("finding-scroll");
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(HEIGHT);
        return scroll;
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static HBox buttons(Words words, Runnable close, Runnable apply) {
        Button cancel = new Button(words.get("findings.cancel"));
        cancel.getStyleClass().add("plain");
        cancel.setOnAction(_ -> close.run());
        Button go = new Button(words.get("findings.apply"));
        go.setId("finding-apply");
        go.getStyleClass().add("primary");
        go.setDefaultButton(true);
        go.setOnAction(_ -> apply.run());
        HBox buttons = new HBox(cancel, go);
        buttons.getStyleClass().add("dialog-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }
}

package dev.atalaya.ui.whatif;

import dev.atalaya.insight.whatif.Answer;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the scenario would have changed: figures, and what each agent got and would have got.
final class AnswerPane extends VBox {

    /// All alike; that wide they are as high as they need be.
    private static final double TILE = 240;

    private final LabViewModel model;
    private final Consumer<LogFilter> follow;
    private final Words words;
    private final LabWords said;

    AnswerPane(LabViewModel model, Consumer<LogFilter> follow, Words words, Bag bag) {
        this.model = model;
        this.follow = follow;
        this.words = words;
        said = new LabWords(words.texts());
        getStyleClass().add("lab-answer");
        bag.watch(model.rowsProperty(), _ -> show(model.answerProperty().get()));
        bag.watch(model.problemProperty(), problem -> {
            if (!problem.isEmpty()) getChildren().setAll(line(problem, "lab-problem"));
        });
    }

    private void show(@Nullable Answer answer) {
        if (answer == null) return;
        List<Node> nodes = new ArrayList<>();
        HBox tiles = new HBox(12);
        for (LabWords.Tile tile : said.tiles(answer)) tiles.getChildren().add(tile(tile));
        nodes.add(tiles);
        nodes.add(line(words.get("lab.looked", answer.decisions(), answer.named(), answer.untold()), "muted"));
        if (answer.plays() > 0) nodes.add(line(words.get("whatif.played", answer.plays()), "muted"));
        if (answer.changed() == 0) {
            nodes.add(line(words.get("lab.nothing"), "medium"));
        } else {
            Button show = new Button(words.get("lab.show", answer.changed()));
            show.getStyleClass().setAll("button", "plain");
            show.setId("lab-show");
            show.setOnAction(_ -> model.changed().ifPresent(follow));
            nodes.add(show);
        }
        Label head = new Label(words.get("lab.agents"));
        head.getStyleClass().add("strong");
        nodes.add(head);
        double most = model.rowsProperty().get().stream()
                .mapToDouble(LabRow::most)
                .max()
                .orElse(1);
        for (LabRow row : model.rowsProperty().get()) nodes.add(row(row, Math.max(1, most)));
        nodes.add(line(words.get("whatif.bounds"), "faint"));
        getChildren().setAll(nodes);
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static VBox tile(LabWords.Tile tile) {
        Label label = new Label(tile.label());
        label.getStyleClass().addAll("small", "muted");
        label.setWrapText(true);
        Label figure = new Label(tile.figure());
        figure.getStyleClass().add("lab-figure");
        Label note = line(tile.note(), "faint");
        note.getStyleClass().add("small");
        VBox box = new VBox(label, figure, note);
        box.getStyleClass().add("lab-tile");
        box.setMinWidth(0);
        box.setPrefWidth(TILE);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private HBox row(LabRow row, double most) {
        Label name = new Label(row.name());
        name.getStyleClass().addAll("lab-name", row.test() ? "lab-test" : "medium");
        LoadBar bar = new LoadBar(row.before().expected() / most, row.after().expected() / most);
        HBox.setHgrow(bar, Priority.ALWAYS);
        String figures = said.amount(row.before()) + " → " + said.amount(row.after());
        Label figure = new Label(figures);
        figure.getStyleClass().add("lab-count");
        HBox line = new HBox(10, name, bar, figure);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setAccessibleText(row.name() + ": " + figures);
        return line;
    }
}

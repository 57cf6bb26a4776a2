package dev.atalaya.ui.intake;

import static dev.atalaya.ui.intake.ImportPane.button;

import dev.atalaya.store.history.ImportMade;
import dev.atalaya.texts.Times;
import dev.atalaya.ui.shell.Words;
import java.io.File;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// What can be imported, and what was.
final class ChoosingPane extends VBox {

    private final ImportViewModel model;
    private final Words words;

    private final Runnable leave;

    /// @param leave closes the dialog
    ChoosingPane(ImportViewModel model, List<ImportMade> made, Words words, Runnable leave) {
        this.model = model;
        this.leave = leave;
        this.words = words;
        setSpacing(12);
        Label hint = new Label(words.get("intake.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("muted");
        Button choose = button(words.get("intake.choose"), "primary", "intake-choose", this::choose);
        Label heading = new Label(words.get(made.isEmpty() ? "intake.made.none" : "intake.made"));
        heading.getStyleClass().add("section");
        VBox list = new VBox();
        list.setId("intake-made");
        made.forEach(one -> list.getChildren().add(line(one)));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("intake-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(hint, choose, heading, scroll);
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("intake.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                "CSV, XLSX", "*.csv", "*.CSV", "*.xlsx", "*.XLSX", "*.txt", "*.tsv"),
                        new FileChooser.ExtensionFilter("*", "*.*"));
        File file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) model.choose(file.toPath(), words.zone(), words.get("intake.group"));
    }

    private HBox line(ImportMade made) {
        HBox line = new HBox();
        line.getStyleClass().add("limit");
        line.setAlignment(Pos.CENTER_LEFT);
        offer(line, made);
        return line;
    }

    private void offer(HBox line, ImportMade made) {
        Label name = new Label(made.file());
        name.getStyleClass().add("medium");
        Times times = new Times(words.texts(), made.zone());
        Label about = new Label(words.get(
                "intake.made.line",
                words.get("intake.kind." + made.kind()),
                times.range(made.range().from(), made.range().to()),
                words.number(made.taken()),
                words.number(made.rejected())));
        about.getStyleClass().addAll("small", "muted");
        VBox text = new VBox(1, name, about);
        text.setMinWidth(0);
        Button show = button(words.get("intake.show"), "ghost", "intake-show-" + made.no(), () -> {
            leave.run();
            model.show(made);
        });
        Button undo = button(words.get("intake.undo"), "ghost", "intake-undo-" + made.no(), () -> ask(line, made));
        line.getChildren().setAll(text, space(), show, undo);
    }

    private void ask(HBox line, ImportMade made) {
        Label question = new Label(words.get("intake.undo.sure", made.file()));
        question.setWrapText(true);
        Button yes = button(
                words.get("intake.undo.yes"), "primary", "intake-undo-yes", () -> model.undo(made.no(), made.file()));
        Button no = button(words.get("confirm.no"), "plain", "intake-undo-no", () -> offer(line, made));
        line.getChildren().setAll(question, space(), no, yes);
        no.requestFocus();
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}

package dev.atalaya.ui.intake;

import static dev.atalaya.ui.intake.ImportPane.button;

import dev.atalaya.intake.Meaning;
import dev.atalaya.intake.Remark;
import dev.atalaya.intake.Trial;
import dev.atalaya.store.history.ImportBatch;
import dev.atalaya.texts.Said;
import dev.atalaya.texts.Times;
import dev.atalaya.ui.control.Choice;
import dev.atalaya.ui.control.Tone;
import dev.atalaya.ui.shell.Words;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What would be taken, and every line that would not, with its reason.
final class TrialPane extends VBox {

    private final ImportViewModel model;
    private final Words words;
    private final RemarkLines lines;

    TrialPane(ImportViewModel model, Trial trial, Words words) {
        this.words = words;
        lines = new RemarkLines(trial, words.texts());
        this.model = model;
        setSpacing(10);
        getChildren().add(toned(headline(trial), trial.ready() ? Tone.OK : Tone.WARN));
        trial.questions().forEach(one -> getChildren().add(toned(one.in(words.texts()), Tone.BAD)));
        if (!trial.questions().isEmpty()) {
            getChildren().add(plain(words.get("intake.answer")));
            return;
        }
        VBox notes = new VBox(6);
        for (Said note : trial.notes()) notes.getChildren().add(plain(note.in(words.texts())));
        Map<String, Meaning> meanings = new TreeMap<>(trial.plan().states());
        trial.guessed().keySet().forEach(state -> meanings.put(state, Meaning.PAUSED));
        if (!meanings.isEmpty()) notes.getChildren().add(states(meanings));
        if (!notes.getChildren().isEmpty()) getChildren().add(scrolled(notes));
        list(trial.rejected(), "intake.rejected", "intake-rejected");
        list(trial.noted(), "intake.noted", "intake-noted");
    }

    /// A report may name a hundred states.
    private static ScrollPane scrolled(VBox notes) {
        ScrollPane scroll = new ScrollPane(notes);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(190);
        scroll.setMinHeight(64);
        scroll.getStyleClass().add("intake-scroll");
        return scroll;
    }

    private String headline(Trial trial) {
        ImportBatch batch = trial.batch();
        if (batch == null) return words.get("intake.nothing", words.number(trial.lines()), trial.lines());
        Times times = new Times(words.texts(), batch.made().zone());
        return words.get(
                "intake.would",
                words.number(trial.taken()),
                words.number(trial.lines()),
                times.range(batch.made().range().from(), batch.made().range().to()),
                batch.made().zone().getId(),
                trial.lines());
    }

    private static Label toned(String text, Tone tone) {
        Label label = plain(text);
        label.getStyleClass().setAll("label", "medium", "tone-text");
        tone.on(label);
        return label;
    }

    private static Label plain(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    private FlowPane states(Map<String, Meaning> meanings) {
        FlowPane all = new FlowPane(14, 8);
        all.setId("intake-states");
        all.getChildren().add(plain(words.get("intake.states")));
        meanings.forEach((state, now) -> {
            Choice<Meaning> meaning = new Choice<>(
                    List.of(Meaning.values()),
                    now,
                    one -> words.get("intake.meaning." + one),
                    one -> model.meaning(state, one));
            HBox box = new HBox(6, new Label(state), meaning);
            box.setAlignment(Pos.CENTER_LEFT);
            all.getChildren().add(box);
        });
        return all;
    }

    private void save(List<Remark> remarks) {
        File file = lines.askForFile(getScene().getWindow());
        if (file != null) model.save(() -> lines.write(remarks, file.toPath()));
    }

    private void list(List<Remark> remarks, String key, String id) {
        if (remarks.isEmpty()) return;
        Label heading = new Label(words.get(key, words.number(remarks.size())));
        heading.getStyleClass().add("section");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top = new HBox(
                8,
                heading,
                space,
                button(words.get("intake.copy"), "ghost", id + "-copy", () -> lines.copy(remarks)),
                button(words.get("intake.save"), "ghost", id + "-save", () -> save(remarks)));
        top.setAlignment(Pos.CENTER_LEFT);
        ListView<Remark> list = new ListView<>();
        list.setId(id);
        list.getItems().setAll(remarks);
        list.getStyleClass().add("intake-lines");
        list.setFixedCellSize(26);
        list.setMinHeight(Math.min(remarks.size(), 4) * 26 + 4);
        list.setPrefHeight(Math.min(remarks.size(), 12) * 26 + 4);
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Remark remark, boolean empty) {
                super.updateItem(remark, empty);
                setText(empty || remark == null ? null : remark.line(words.texts()));
            }
        });
        VBox.setVgrow(list, Priority.SOMETIMES);
        getChildren().addAll(top, list);
    }
}

package dev.atalaya.ui.log;

import dev.atalaya.insight.Fairness;
import dev.atalaya.insight.WhyNot;
import dev.atalaya.texts.Dates;
import dev.atalaya.texts.Names;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.control.LinePane;
import dev.atalaya.ui.control.Tone;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A day of one agent: the sums, what chance alone would give, and each conversation in a line.
final class WhyNotView extends VBox {

    private static final double ROW = 48;

    private final WhyNotViewModel model;
    private final Words words;
    private final Names names;
    private final Label title = new Label();
    private final Label day = new Label();
    private final VBox sums = new VBox();
    private final ListView<WhyNot.Line> list = new ListView<>();
    private final Label nothing = new Label();

    WhyNotView(WhyNotViewModel model, Words words, Names names, Bag bag) {
        this.model = model;
        this.words = words;
        this.names = names;
        getStyleClass().addAll("card-pane", "why-not");
        setId("why-not");
        title.getStyleClass().add("card-title");
        Button close = button(Icon.CLOSE, "whynot.close", model::leave);
        LinePane header = new LinePane(10).lead(title).space().fixed(close);
        header.getStyleClass().add("card-header");
        HBox days = new HBox(
                button(Icon.BACK, "whynot.earlier", () -> model.move(-1)),
                day,
                button(Icon.FORWARD, "whynot.later", () -> model.move(1)));
        days.getStyleClass().add("why-not-days");
        sums.getStyleClass().add("why-not-sums");
        list.setCellFactory(_ -> new WhyNotCell(words, names, model::explain));
        list.getStyleClass().add("why-not-list");
        list.setFixedCellSize(ROW);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(header, days, sums, list);
        bag.watch(model.askedProperty(), this::name);
        bag.watch(model.foundProperty(), this::show);
        bag.watch(model.problemProperty(), _ -> nothing.setText(nothing()));
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) model.leave();
        else if (key.getCode() == KeyCode.ENTER && list.isFocused()) explain();
        else return;
        key.consume();
    }

    private String nothing() {
        if (!model.kept()) return words.get("log.empty.no-files");
        String problem = model.problemProperty().get();
        if (!problem.isEmpty()) return words.get("log.empty.problem", problem);
        return words.get(model.foundProperty().get() == null ? "log.empty.reading" : "whynot.nothing");
    }

    private Button button(Icon icon, String key, Runnable action) {
        Button button = new Button("", icon.node());
        button.getStyleClass().setAll("ghost");
        button.setAccessibleText(words.get(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void explain() {
        WhyNot.Line line = list.getSelectionModel().getSelectedItem();
        if (line != null) model.explain(line.decision());
    }

    private void name(WhyNotViewModel.@Nullable Asked asked) {
        if (asked == null) return;
        title.setText(words.get("whynot.title", names.agent(asked.agentId())));
        day.setText(Dates.of("EEE d MMM yyyy", words.texts().locale()).format(asked.day()));
    }

    private void show(@Nullable WhyNot found) {
        sums.getChildren().clear();
        list.getItems().clear();
        nothing.setText(nothing());
        if (found == null || found.lines().isEmpty()) return;
        int got = found.sums().getOrDefault(WhyNot.Reason.GOT, 0);
        add(words.get("whynot.got", got, found.lines().size()), "box-title", Tone.ACCENT);
        Fairness fair = found.fairness();
        if (fair.draws() > 0) {
            add(words.get("whynot.draws", fair.draws(), fair.got()), "box-body", Tone.MUTED);
            String band = words.get("whynot.chance", fair.low(), fair.high());
            add(band, "box-body", Tone.MUTED);
            if (fair.outside()) add(words.get("whynot.outside"), "why-not-outside", Tone.WARN);
        }
        found.sums().entrySet().stream()
                .filter(sum -> sum.getKey() != WhyNot.Reason.GOT)
                .sorted(Map.Entry.<WhyNot.Reason, Integer>comparingByValue().reversed())
                .forEach(sum ->
                        add(sum.getValue() + " × " + words.get("whynot.sum." + sum.getKey()), "small", Tone.MUTED));
        list.setItems(FXCollections.observableArrayList(found.lines()));
    }

    private void add(String text, String style, Tone tone) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(style, "tone-text");
        tone.on(label);
        sums.getChildren().add(label);
    }
}

package dev.atalaya.ui.intake;

import dev.atalaya.texts.Said;
import dev.atalaya.ui.control.Tone;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The dialog: a title, what the step is about, what there is to say, and the way out.
final class ImportPane extends VBox {

    private final ImportViewModel model;
    private final Words words;
    private final Label title = new Label();
    private final StackPane content = new StackPane();
    private final Label message = new Label();
    private final HBox buttons = new HBox();
    private final Button close;
    private final Runnable leave;
    /// What the step on screen listens to.
    private Bag shown = new Bag();

    ImportPane(ImportViewModel model, Words words, Runnable close, Bag bag) {
        this.model = model;
        this.words = words;
        leave = close;
        getStyleClass().addAll("dialog", "intake");
        setId("intake");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        title.getStyleClass().add("dialog-title");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        message.setId("intake-message");
        message.getStyleClass().add("tone-text");
        this.close = button(words.get("intake.close"), "plain", "intake-close", close);
        buttons.getStyleClass().add("dialog-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(title, content, message, buttons);
        bag.watch(model.messageProperty(), this::say);
        bag.add(() -> shown.close());
        bag.watch(model.stepProperty(), this::show);
    }

    static Button button(String text, String style, String id, Runnable action) {
        Button button = new Button(text);
        if (style.equals("primary") || style.equals("plain"))
            button.getStyleClass().add(style);
        else button.getStyleClass().setAll(style);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    void focusFirst() {
        close.requestFocus();
    }

    private void say(@Nullable Said said) {
        boolean any = said != null;
        message.setVisible(any);
        message.setManaged(any);
        message.setText(said == null ? "" : said.in(words.texts()));
        boolean good = said != null && ImportViewModel.good(said);
        (good ? Tone.OK : Tone.BAD).on(message);
    }

    private void show(Step step) {
        shown.close();
        shown = new Bag();
        switch (step) {
            case Step.Choosing choosing ->
                put(words.get("intake.title"), new ChoosingPane(model, choosing.made(), words, leave), close);
            case Step.Busy busy -> put(words.get("intake.title"), busy(busy), close);
            case Step.Mapping mapping -> {
                Button attempt = button(words.get("intake.try"), "primary", "intake-try", model::attempt);
                put(
                        words.get("intake.title.file", mapping.file().file()),
                        new MappingPane(model, mapping.file().survey(), words, attempt, shown),
                        back(),
                        close,
                        attempt);
            }
            case Step.Tried tried -> {
                Button take =
                        button(words.get("intake.take", tried.trial().taken()), "primary", "intake-take", model::take);
                take.setDisable(!tried.trial().ready());
                put(
                        words.get("intake.title.file", tried.file().file()),
                        new TrialPane(model, tried.trial(), words),
                        back(),
                        close,
                        take);
            }
        }
    }

    private Button back() {
        return button(words.get("intake.back"), "plain", "intake-back", model::back);
    }

    private Node busy(Step.Busy busy) {
        Label what = new Label(words.get(busy.key()));
        Label lines = new Label();
        lines.getStyleClass().add("muted");
        shown.watch(model.linesProperty(), read -> {
            long count = read.longValue();
            lines.setText(
                    count == 0
                            ? ""
                            : words.get(
                                    busy.key().equals("intake.busy.try") ? "intake.lines" : "intake.entries",
                                    words.number(count)));
        });
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox box = new VBox(8, what, bar, lines);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void put(String heading, Node shown, Button... ways) {
        title.setText(heading);
        content.getChildren().setAll(shown);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        buttons.getChildren().setAll(ways);
        if (ways.length > 1) buttons.getChildren().add(1, space);
        Button last = ways[ways.length - 1];
        if (!last.isDisabled()) last.requestFocus();
    }
}

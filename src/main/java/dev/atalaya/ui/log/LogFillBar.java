package dev.atalaya.ui.log;

import dev.atalaya.floor.Stretch;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.control.Seen;
import dev.atalaya.ui.control.Tone;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// Says above the histogram what of the stretch is still being fetched, or not to be had. Gone while all is here.
final class LogFillBar extends HBox {

    private final LogFill fill;
    private final Words words;
    private final Label text = new Label("", Icon.INFO.node());
    private final ProgressBar bar = new ProgressBar();
    private final Button button = new Button();

    LogFillBar(LogFill fill, Words words, Bag bag) {
        this.fill = fill;
        this.words = words;
        getStyleClass().addAll("log-fill", "line-bottom");
        setId("log-fill");
        setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        bar.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().setAll("link");
        button.setId("log-fill-button");
        button.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(text, bar, button);
        bag.watch(fill.stateProperty(), this::show);
    }

    private void show(LogFill.State state) {
        Seen.when(state.phase() == LogFill.Phase.FETCHING, bar);
        bar.setProgress(state.share());
        switch (state.phase()) {
            case HERE -> say(gone(state), Tone.MUTED, "");
            case FETCHING ->
                say(words.get("log.fill.fetching", words.number(state.items())), Tone.ACCENT, "log.fill.stop");
            case WAITING -> say(words.get("log.fill.waiting", state.why()), Tone.WARN, "log.fill.stop");
            case STOPPED -> say(words.get("log.fill.stopped"), Tone.WARN, "log.fill.rest");
            case REFUSED -> say(words.get("log.fill.refused", state.why()), Tone.WARN, "log.fill.again");
        }
    }

    private String gone(LogFill.State state) {
        if (state.gone().isEmpty()) return "";
        return words.get(
                "log.fill.gone",
                state.gone().parts().stream().map(this::stretch).collect(Collectors.joining(", ")));
    }

    private String stretch(Stretch part) {
        return words.times().range(part.from(), part.to());
    }

    /// @param action text key of what the button does, or empty
    private void say(String said, Tone tone, String action) {
        Seen.when(!said.isEmpty(), this);
        text.setText(said);
        text.setTooltip(new Tooltip(said));
        tone.on(this);
        Seen.when(!action.isEmpty(), button);
        if (!action.isEmpty()) button.setText(words.get(action));
        button.setOnAction(_ -> {
            if (action.equals("log.fill.stop")) fill.cancel();
            else fill.again();
        });
    }
}

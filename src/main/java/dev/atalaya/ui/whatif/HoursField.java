package dev.atalaya.ui.whatif;

import dev.atalaya.floor.Schedule;
import dev.atalaya.insight.whatif.HoursText;
import dev.atalaya.insight.whatif.Scenario.Hours;
import dev.atalaya.insight.whatif.UnreadableException;
import dev.atalaya.ui.control.Choice;
import dev.atalaya.ui.shell.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// When a group is open: as it was, always, never, or hours that are typed. What cannot be read is said below the
/// field, stays in it, and changes nothing.
final class HoursField extends VBox {

    private enum Kind {
        AS_IT_WAS,
        ALWAYS,
        NEVER,
        THESE
    }

    private final TextField typed = new TextField();
    private final Label wrong = new Label();
    private final HoursText text;
    private final ZoneId zone;
    private final Consumer<@Nullable Hours> changed;

    /// @param now null for as it was
    /// @param usual stands in the field at first; null where there is none
    HoursField(
            @Nullable Hours now,
            @Nullable Schedule usual,
            ZoneId zone,
            Words words,
            Consumer<@Nullable Hours> changed) {
        super(5);
        this.zone = zone;
        this.changed = changed;
        text = new HoursText(words.texts());
        Kind kind = kind(now);
        typed.setId("lab-hours-typed");
        typed.setPromptText(words.get("lab.hours.prompt"));
        typed.setText(
                kind == Kind.THESE && now != null && now.schedule() != null ? text.write(now.schedule()) : said(usual));
        typed.setOnAction(_ -> take());
        typed.focusedProperty().subscribe(focused -> {
            if (!focused) take();
        });
        wrong.setId("lab-hours-wrong");
        wrong.setWrapText(true);
        wrong.setMinHeight(USE_PREF_SIZE);
        wrong.getStyleClass().addAll("small", "lab-problem");
        getChildren()
                .addAll(
                        Choice.wide(
                                "lab-hours",
                                List.of(Kind.values()),
                                kind,
                                one -> words.get("lab.hours." + one),
                                this::choose),
                        typed,
                        wrong);
        show(typed, kind == Kind.THESE);
        show(wrong, false);
    }

    private static Kind kind(@Nullable Hours now) {
        if (now == null) return Kind.AS_IT_WAS;
        if (now.schedule() == null) return Kind.ALWAYS;
        return now.schedule().ranges().isEmpty() ? Kind.NEVER : Kind.THESE;
    }

    private String said(@Nullable Schedule usual) {
        return usual == null ? "" : text.write(usual);
    }

    private static void show(javafx.scene.Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    private void choose(Kind kind) {
        show(typed, kind == Kind.THESE);
        show(wrong, false);
        switch (kind) {
            case AS_IT_WAS -> changed.accept(null);
            case ALWAYS -> changed.accept(new Hours(null, zone));
            case NEVER -> changed.accept(new Hours(new Schedule(List.of(), Set.of()), zone));
            case THESE -> {
                if (!typed.getText().isBlank()) take();
                typed.requestFocus();
            }
        }
    }

    private void take() {
        // A field that is no longer on screen says nothing any more.
        if (!typed.isVisible() || typed.getScene() == null || typed.getText().isBlank()) return;
        try {
            Schedule read = text.read(typed.getText());
            show(wrong, false);
            changed.accept(new Hours(read, zone));
        } catch (UnreadableException e) {
            wrong.setText(e.getMessage());
            show(wrong, true);
        }
    }
}

package dev.atalaya.ui.log;

import dev.atalaya.ui.control.DayText;
import dev.atalaya.ui.control.DropHost;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.shell.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Chooses how much of the log is looked at.
final class ScopeMenu extends VBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final LogViewModel model;
    private final DropHost host;
    private final Words words;
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Node first;

    ScopeMenu(LogViewModel model, DropHost host, Words words) {
        this.model = model;
        this.host = host;
        this.words = words;
        getStyleClass().add("scope-menu");
        Scope.Preset now = model.stateProperty().get().scope().preset();
        for (Scope.Preset preset : Scope.Preset.values()) {
            if (preset == Scope.Preset.CUSTOM) continue;
            Button button = new Button(words.get("log.scope." + preset));
            button.getStyleClass().setAll("scope-line");
            button.setMaxWidth(Double.MAX_VALUE);
            button.pseudoClassStateChanged(ON, preset == now);
            button.setOnAction(_ -> go(Scope.of(preset)));
            getChildren().add(button);
        }
        first = getChildren().getFirst();
        days();
        Button apply = new Button(words.get("log.scope.apply"), Icon.DONE.node());
        apply.getStyleClass().setAll("button", "plain");
        apply.setOnAction(_ -> custom());
        Label dash = new Label("–");
        HBox line = new HBox(6, from, dash, to, apply);
        line.getStyleClass().add("scope-days");
        getChildren().add(line);
    }

    Node first() {
        return first;
    }

    private void days() {
        Period period = model.shownProperty().get().period();
        Instant now = model.floor().now();
        Period listed = period == null ? Scope.TODAY.at(now, words.zone(), java.util.Optional::empty) : period;
        from.setValue(LocalDate.ofInstant(listed.from(), words.zone()));
        to.setValue(LocalDate.ofInstant(listed.to().minusNanos(1), words.zone()));
        DayText text = new DayText(Locale.getDefault(Locale.Category.FORMAT));
        from.setConverter(text);
        to.setConverter(text);
        from.setPrefWidth(128);
        to.setPrefWidth(128);
    }

    private void custom() {
        LocalDate begin = from.getValue();
        LocalDate end = to.getValue();
        if (begin == null || end == null) return;
        LocalDate early = begin.isAfter(end) ? end : begin;
        LocalDate late = begin.isAfter(end) ? begin : end;
        go(Scope.custom(Scope.days(early, late.plusDays(1), words.zone())));
    }

    private void go(Scope scope) {
        host.close();
        model.go(model.stateProperty().get().withScope(scope));
    }
}

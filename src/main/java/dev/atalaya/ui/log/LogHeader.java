package dev.atalaya.ui.log;

import dev.atalaya.ui.control.DayText;
import dev.atalaya.ui.control.DropHost;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.control.RangeMenu;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Title, range, count, filters and what can be done with them.
final class LogHeader extends HBox {

    LogHeader(LogViewModel model, LogFilters filters, DropHost host, Words words, Bag bag, Node... actions) {
        getStyleClass().addAll("pane-header", "log-header", "line-bottom");
        setAlignment(Pos.CENTER_LEFT);
        Label title = new Label(words.get("log.title"));
        title.getStyleClass().add("strong");
        title.setMinWidth(USE_PREF_SIZE);
        ScopeWords scopes = new ScopeWords(words);
        Button scope = new Button("", Icon.DOWN.node());
        scope.getStyleClass().setAll("ghost", "menu-opener", "scope-button");
        scope.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        scope.setId("log-scope");
        scope.setMinWidth(USE_PREF_SIZE);
        scope.setOnAction(_ -> {
            RangeMenu menu = menu(model, host, words);
            host.open(scope, menu, menu.first());
        });
        Label count = new Label();
        count.setId("log-count");
        count.getStyleClass().add("muted");
        count.setMinWidth(USE_PREF_SIZE);
        bag.watch(model.shownProperty(), shown -> {
            scope.setText(scopes.say(shown.listed()));
            count.setText(
                    shown.counted()
                            ? words.get(
                                    "log.count",
                                    words.number(shown.rows().size()),
                                    shown.rows().size())
                            : "…");
        });
        HBox.setHgrow(filters, Priority.ALWAYS);
        getChildren().addAll(title, scope, count, filters);
        getChildren().addAll(actions);
    }

    private static RangeMenu menu(LogViewModel model, DropHost host, Words words) {
        Scope now = model.stateProperty().get().scope();
        List<RangeMenu.Choice> choices = Arrays.stream(Scope.Preset.values())
                .filter(preset -> preset != Scope.Preset.CUSTOM)
                .map(preset -> new RangeMenu.Choice(
                        words.get("log.scope." + preset), preset == now.preset(), () -> go(model, Scope.of(preset))))
                .toList();
        Period period = model.shownProperty().get().period();
        Period listed = period == null ? Scope.TODAY.at(model.floor().now(), words.zone(), Optional::empty) : period;
        return new RangeMenu(
                host,
                choices,
                LocalDate.ofInstant(listed.from(), words.zone()),
                LocalDate.ofInstant(listed.to().minusNanos(1), words.zone()),
                DayText.of(words.texts().locale()),
                words.get("log.scope.apply"),
                (first, last) -> go(model, Scope.custom(Scope.days(first, last.plusDays(1), words.zone()))));
    }

    private static void go(LogViewModel model, Scope scope) {
        model.go(model.stateProperty().get().withScope(scope));
    }
}

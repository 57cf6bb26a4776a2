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
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Title, range, count, filters and what can be done with them: on one line, or the filters on lines of their own where
/// one is too narrow.
final class LogHeader extends Pane {

    private static final double GAP = 8;

    private final HBox lead = new HBox(GAP);
    private final HBox tail = new HBox(GAP);
    private final LogFilters filters;

    LogHeader(LogViewModel model, LogFilters filters, DropHost host, Words words, Bag bag, Node... actions) {
        this.filters = filters;
        getStyleClass().addAll("pane-header", "log-header", "line-bottom");
        lead.setAlignment(Pos.CENTER_LEFT);
        tail.setAlignment(Pos.CENTER_LEFT);
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
        lead.getChildren().addAll(title, scope, count);
        tail.getChildren().addAll(actions);
        getChildren().addAll(lead, filters, tail);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double inside(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private boolean onOneLine(double width) {
        return lead.prefWidth(-1) + filters.onOneLine() + tail.prefWidth(-1) + 2 * GAP <= width;
    }

    private double firstLine() {
        return Math.max(lead.prefHeight(-1), tail.prefHeight(-1));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? Double.MAX_VALUE : inside(width);
        double height = onOneLine(room)
                ? Math.max(firstLine(), filters.prefHeight(filters.onOneLine() + 1))
                : firstLine() + GAP + filters.prefHeight(room);
        return height + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double room = inside(getWidth());
        double left = snappedLeftInset();
        double top = snappedTopInset();
        boolean one = onOneLine(room);
        double line = one ? getHeight() - top - snappedBottomInset() : firstLine();
        double ends = snapSizeX(tail.prefWidth(-1));
        double begins = Math.min(snapSizeX(lead.prefWidth(-1)), Math.max(0, room - ends - GAP));
        place(lead, left, top, begins, line);
        place(tail, left + room - ends, top, ends, line);
        double wide = one ? snapSizeX(filters.onOneLine() + 1) : room;
        double from = one ? left + room - ends - GAP - wide : left;
        if (one) place(filters, from, top, wide, line);
        else filters.resizeRelocate(from, snapPositionY(top + line + GAP), wide, filters.prefHeight(wide));
    }

    /// In the middle of the line.
    private void place(Region part, double x, double y, double width, double line) {
        double height = Math.min(line, part.prefHeight(width));
        part.resizeRelocate(snapPositionX(x), snapPositionY(y + (line - height) / 2), width, height);
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

package dev.atalaya.ui.log;

import dev.atalaya.ui.control.DropHost;
import dev.atalaya.ui.control.Histogram;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.control.SideSplit;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Emptiness;
import dev.atalaya.ui.shell.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The log on screen: header, histogram, table; beside them what explains a decision, while one is chosen.
final class LogView extends StackPane {

    private final LogViewModel model;
    private final Words words;
    private final LogTable table;
    private final LogFilters filters;
    private final LogFill fill;

    /// @param beside explains the decision chosen
    LogView(LogViewModel model, LogTools tools, LogBeside beside, Words words, Bag bag) {
        this.model = model;
        this.words = words;
        getStyleClass().add("log");
        DropHost host = new DropHost();
        bag.add(model.floor().whenOther(host::close));
        LogWords says = new LogWords(words, new dev.atalaya.ui.live.FloorNames(model.floor()));
        table = new LogTable(model, says, words, bag);
        filters = new LogFilters(model, tools, host, words, bag);
        LogHeader header = new LogHeader(
                model,
                filters,
                host,
                words,
                bag,
                saved(tools.saved(), host),
                bundle(tools),
                new ExportButton(model, tools.export(), tools.notices(), words, bag));
        BorderPane pane = new BorderPane(new StackPane(table, arriving(bag)));
        pane.getStyleClass().add("pane");
        pane.setTop(new VBox(header, new LogFillBar(tools.fill(), words, bag), histogram(bag)));
        fill = tools.fill();
        empty(bag);
        SideSplit split = new SideSplit(pane, beside);
        split.getStyleClass().add("floor");
        bag.watch(beside.wanted(), split::show);
        getChildren().addAll(split, host);
    }

    void focusFilter() {
        filters.focusField();
    }

    private Button saved(SavedThings<LogState> filters, DropHost host) {
        Button button = new Button("", Icon.SAVE.node());
        button.getStyleClass().setAll("ghost");
        button.setId("log-saved");
        button.setTooltip(new Tooltip(words.get("log.saved")));
        button.setAccessibleText(words.get("log.saved"));
        button.setOnAction(_ -> {
            SavedMenu<LogState> menu =
                    new SavedMenu<>("log.saved", filters, model.stateProperty()::get, model::go, host, words);
            host.open(button, menu, menu.first());
        });
        return button;
    }

    private Button bundle(LogTools tools) {
        Button button = new Button("", Icon.BUNDLE.node());
        button.getStyleClass().setAll("ghost");
        button.setId("log-bundle");
        button.setTooltip(new Tooltip(words.get("bundle.open.log")));
        button.setAccessibleText(words.get("bundle.open.log"));
        button.setOnAction(_ -> tools.bundle().accept(model.subject()));
        return button;
    }

    private Histogram histogram(Bag bag) {
        LogBars bars = new LogBars(words);
        Histogram histogram = new Histogram(span -> model.go(model.stateProperty()
                .get()
                .withBrush(LogBars.period(model.shownProperty().get(), span))));
        histogram.setId("log-histogram");
        histogram.setAccessibleText(words.get("log.histogram"));
        bag.watch(model.shownProperty(), shown -> {
            if (shown.histogram() != null) histogram.show(bars.of(shown), LogBars.span(shown));
        });
        return histogram;
    }

    private Button arriving(Bag bag) {
        Button arriving = new Button();
        arriving.getStyleClass().setAll("arriving");
        arriving.setId("log-arriving");
        arriving.setOnAction(_ -> model.newest());
        StackPane.setAlignment(arriving, Pos.TOP_CENTER);
        bag.watch(model.arrivedProperty(), count -> {
            arriving.setVisible(count.longValue() > 0);
            arriving.setText(words.get("log.arrived", words.number(count.longValue())));
        });
        return arriving;
    }

    private void empty(Bag bag) {
        Label empty = new Label();
        empty.getStyleClass().add("muted");
        empty.setWrapText(true);
        Runnable say = () -> empty.setText(nothing());
        bag.watch(model.shownProperty(), _ -> say.run());
        bag.watch(model.problemProperty(), _ -> say.run());
        bag.watch(model.floor().linkProperty(), _ -> say.run());
        bag.watch(fill.stateProperty(), _ -> say.run());
        table.setPlaceholder(empty);
    }

    private String nothing() {
        if (!model.kept()) return words.get("log.empty.no-files");
        String problem = model.problemProperty().get();
        if (!problem.isEmpty()) return words.get("log.empty.problem", problem);
        if (!model.shownProperty().get().counted()) return words.get("log.empty.reading");
        if (fill.stateProperty().get().phase() == LogFill.Phase.FETCHING) return words.get("log.empty.fetching");
        boolean all = model.stateProperty().get().conditions().equals(dev.atalaya.store.log.LogFilter.ALL);
        String none = words.get(all ? "log.empty.none" : "log.empty.filtered");
        return all ? Emptiness.text(model.floor().linkProperty().getValue(), words, none) : none;
    }
}

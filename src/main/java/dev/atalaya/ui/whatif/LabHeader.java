package dev.atalaya.ui.whatif;

import dev.atalaya.export.Format;
import dev.atalaya.floor.Stretch;
import dev.atalaya.texts.Times;
import dev.atalaya.ui.control.DropHost;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.log.SavedMenu;
import dev.atalaya.ui.report.Days;
import dev.atalaya.ui.report.DaysMenu;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Title, days, what is saved, export.
final class LabHeader extends HBox {

    private final LabViewModel model;
    private final LabFiles files;
    private final DropHost host;
    private final Words words;

    LabHeader(LabViewModel model, LabFiles files, DropHost host, Words words, Bag bag) {
        super(10);
        this.model = model;
        this.files = files;
        this.host = host;
        this.words = words;
        getStyleClass().addAll("pane-header", "lab-header", "line-bottom");
        setAlignment(Pos.CENTER_LEFT);
        Label title = new Label(words.get("lab.title"));
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        getChildren().add(title);
        if (!model.kept()) return;
        Label busy = new Label(words.get("lab.busy"));
        busy.getStyleClass().addAll("small", "muted");
        bag.watch(model.busyProperty(), busy::setVisible);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(days(bag), busy, space, saved(), export(bag));
    }

    private Button days(Bag bag) {
        Button days = new Button("", Icon.DOWN.node());
        days.getStyleClass().setAll("chip", "filter-chip");
        days.setContentDisplay(ContentDisplay.RIGHT);
        days.setId("lab-days");
        days.setMinWidth(USE_PREF_SIZE);
        days.setOnAction(_ -> openDays(days));
        Runnable say = () -> {
            Stretch wanted = model.days();
            Times times = new Times(words.texts(), model.zone());
            days.setText(times.range(wanted.from(), wanted.to()));
            days.setTooltip(new Tooltip(model.zone().getId()));
        };
        bag.watch(model.stateProperty(), _ -> say.run());
        bag.watch(model.answerProperty(), _ -> say.run());
        return days;
    }

    private void openDays(Button under) {
        new DaysMenu(host, words, this::go)
                .open(under, model.stateProperty().get().days(), model.days(), model.zone());
    }

    private void go(Days days) {
        LabState now = model.stateProperty().get();
        model.go(now.of(days, now.groupId()));
    }

    private Button saved() {
        Button button = new Button(words.get("lab.saved"), Icon.SAVE.node());
        button.getStyleClass().setAll("button", "plain");
        button.setId("lab-saved");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            SavedMenu<LabState> menu =
                    new SavedMenu<>("lab.saved", files.saved(), model.stateProperty()::get, model::go, host, words);
            host.open(button, menu, menu.first());
        });
        return button;
    }

    private Button export(Bag bag) {
        Button export = new Button(words.get("log.export"), Icon.DOWN.node());
        export.getStyleClass().setAll("button", "primary");
        export.setContentDisplay(ContentDisplay.RIGHT);
        export.setId("lab-export");
        export.setMinWidth(USE_PREF_SIZE);
        ContextMenu menu = new ContextMenu();
        for (Format format : Format.values()) {
            MenuItem item = new MenuItem(words.get("log.export." + format));
            item.setOnAction(_ -> files.export(model, format, words, getScene().getWindow()));
            menu.getItems().add(item);
        }
        export.setOnAction(_ -> menu.show(export, Side.BOTTOM, 0, 2));
        bag.watch(model.answerProperty(), answer -> export.setDisable(answer == null));
        return export;
    }
}

package dev.atalaya.ui.report;

import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.sheet.Asked;
import dev.atalaya.insight.sheet.Grouping;
import dev.atalaya.insight.sheet.Sheet;
import dev.atalaya.insight.sheet.SheetExport;
import dev.atalaya.insight.sheet.SheetWords;
import dev.atalaya.sync.GroupView;
import dev.atalaya.texts.Fold;
import dev.atalaya.texts.Times;
import dev.atalaya.ui.control.CheckList;
import dev.atalaya.ui.control.DropHost;
import dev.atalaya.ui.control.FilterChip;
import dev.atalaya.ui.control.FitLabel;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.control.LinePane;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.UiCommand;
import dev.atalaya.ui.shell.Words;
import java.util.List;
import java.util.Set;
import javafx.geometry.HPos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Title, days, groups, how the lines are put together; the zone; what can be done with the report. The days and the
/// zone are those of the figures below, where there are any.
final class ReportHeader extends StackPane {

    private final ReportViewModel model;
    private final DropHost host;
    private final Words words;
    private final Button days = chip("report-days");
    private final FilterChip groups;
    private final Button grouping = chip("report-grouping");
    private final Label zone = new Label();

    /// @param importing null where there is nothing to import into
    ReportHeader(
            ReportViewModel model,
            ReportView view,
            DropHost host,
            @Nullable UiCommand importing,
            Words words,
            Bag bag) {
        this.model = model;
        this.host = host;
        this.words = words;
        getStyleClass().addAll("pane-header", "report-header", "line-bottom");
        FitLabel title = new FitLabel(HPos.LEFT, "strong");
        title.say(List.of(words.get("report.title"), words.get("report.title.short")));
        groups = new FilterChip(() -> choose(Set.of()));
        groups.setId("report-groups");
        days.setOnAction(_ -> openDays());
        groups.setOnAction(_ -> openGroups());
        grouping.setOnAction(_ -> openGrouping());
        zone.setMinWidth(USE_PREF_SIZE);
        zone.getStyleClass().addAll("muted", "report-zone");
        Button print = new Button(words.get("report.print"));
        print.getStyleClass().setAll("button", "plain");
        print.setId("report-print");
        print.setOnAction(_ -> view.print());
        Button export = export(view);
        bag.watch(model.sheetProperty(), sheet -> {
            print.setDisable(sheet == null);
            export.setDisable(sheet == null);
            show();
        });
        bag.watch(model.stateProperty(), _ -> show());
        LinePane line = new LinePane(8)
                .tail(title)
                .lead(days)
                .lead(groups)
                .lead(grouping)
                .space()
                .tail(zone);
        if (importing != null) line.fixed(load(importing));
        getChildren().add(line.fixed(print).fixed(export));
    }

    private Button load(UiCommand importing) {
        Button load = new Button(words.get("report.import"));
        load.getStyleClass().setAll("button", "plain");
        load.setId("report-import");
        load.setTooltip(new Tooltip(words.get(importing.labelKey())));
        load.setOnAction(_ -> importing.run());
        return load;
    }

    private static Button chip(String id) {
        Button chip = new Button("", Icon.DOWN.node());
        chip.getStyleClass().setAll("chip", "filter-chip");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setId(id);
        return chip;
    }

    private void show() {
        ReportState state = model.stateProperty().get();
        Sheet shown = model.sheetProperty().get();
        Asked asked = shown == null ? model.wish().asked() : shown.asked();
        days.setText(new Times(words.texts(), asked.zone()).range(asked.from(), asked.to()));
        List<String> names = model.wish().chosen();
        groups.show(
                names.isEmpty() ? words.get("report.groups.all") : SheetWords.some(names),
                !state.groups().isEmpty());
        grouping.setText(words.get("report.by." + state.grouping()));
        zone.setText(asked.zone().getId());
    }

    private void choose(Set<String> ids) {
        model.go(model.stateProperty().get().withGroups(ids));
    }

    private void openDays() {
        Asked asked = model.wish().asked();
        new DaysMenu(host, words, this::go)
                .open(days, model.stateProperty().get().days(), new Stretch(asked.from(), asked.to()), asked.zone());
    }

    private void go(Days wanted) {
        model.go(model.stateProperty().get().withDays(wanted));
    }

    private void openGroups() {
        List<CheckList.Option<String>> options =
                model.wish().groups().stream().map(ReportHeader::option).toList();
        Set<String> chosen = model.stateProperty().get().groups();
        CheckList<String> list = new CheckList<>(options, chosen, Fold::fold, words.get("log.find"), this::choose);
        host.open(groups, list, list.first());
    }

    private static CheckList.Option<String> option(GroupView view) {
        return new CheckList.Option<>(view.id(), view.group().name(), "");
    }

    private void openGrouping() {
        ContextMenu menu = new ContextMenu();
        for (Grouping one : Grouping.values()) {
            RadioMenuItem item = new RadioMenuItem(words.get("report.by." + one));
            item.setSelected(one == model.stateProperty().get().grouping());
            item.setOnAction(_ -> model.go(model.stateProperty().get().withGrouping(one)));
            menu.getItems().add(item);
        }
        menu.show(grouping, Side.BOTTOM, 0, 2);
    }

    private Button export(ReportView view) {
        Button export = new Button(words.get("report.export"), Icon.DOWN.node());
        export.getStyleClass().setAll("button", "primary");
        export.setContentDisplay(ContentDisplay.RIGHT);
        export.setId("report-export");
        ContextMenu menu = new ContextMenu();
        for (SheetExport.Kind kind : SheetExport.Kind.values()) {
            MenuItem item = new MenuItem(words.get("report.export." + kind));
            item.setOnAction(_ -> view.export(kind));
            menu.getItems().add(item);
        }
        export.setOnAction(_ -> menu.show(export, Side.BOTTOM, 0, 2));
        return export;
    }
}

package dev.atalaya.ui.settings;

import dev.atalaya.alerts.AlertNews;
import dev.atalaya.alerts.Quiet;
import dev.atalaya.alerts.Way;
import dev.atalaya.insight.findings.FindingKind;
import dev.atalaya.sync.GroupView;
import dev.atalaya.texts.Fold;
import dev.atalaya.ui.control.CheckList;
import dev.atalaya.ui.control.Choice;
import dev.atalaya.ui.control.Seen;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Of what the user wants to be told and how: by kind, by group, in which hours not, and to which other program.
final class AlertsPane extends VBox {

    private static final Quiet NIGHT = new Quiet(LocalTime.of(20, 0), LocalTime.of(7, 0));
    private static final int HALF_HOURS = 48;
    private static final double WAY = 96;

    private final AlertsViewModel model;
    private final LiveFloor floor;
    private final Words words;
    private final Label came = new Label();

    AlertsPane(AlertsViewModel model, LiveFloor floor, Words words, Bag bag) {
        this.model = model;
        this.floor = floor;
        this.words = words;
        getStyleClass().add("alerts");
        setId("alerts");
        came.getStyleClass().addAll("small", "muted");
        came.setWrapText(true);
        came.setMinHeight(USE_PREF_SIZE);
        Button tryOut = new Button(words.get("alerts.try"));
        tryOut.getStyleClass().add("plain");
        tryOut.setId("alerts-try");
        tryOut.setMinWidth(USE_PREF_SIZE);
        tryOut.setOnAction(_ -> model.tryOut());
        HBox trying = new HBox(tryOut, came);
        trying.getStyleClass().add("alerts-line");
        trying.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(kinds(), quiet(), new WebhookBox(model, words));
        if (!floor.groups().isEmpty()) getChildren().addAll(heading("alerts.groups"), groups());
        getChildren().add(trying);
        bag.watch(model.lastProperty(), this::came);
    }

    private Label heading(String key) {
        Label heading = new Label(words.get(key));
        heading.getStyleClass().add("medium");
        return heading;
    }

    private GridPane kinds() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("alerts-kinds");
        ColumnConstraints first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(first);
        for (Way way : Way.values()) {
            ColumnConstraints column = new ColumnConstraints(WAY);
            column.setHalignment(HPos.CENTER);
            grid.getColumnConstraints().add(column);
            Label name = new Label(words.get("alerts.way." + way));
            name.getStyleClass().addAll("small", "muted");
            grid.add(name, 1 + way.ordinal(), 0);
        }
        for (FindingKind kind : FindingKind.values()) {
            Label name = new Label(words.get("alerts.kind." + kind));
            name.setWrapText(true);
            name.setMinHeight(USE_PREF_SIZE);
            grid.add(name, 0, 1 + kind.ordinal());
            for (Way way : Way.values()) grid.add(box(kind, way), 1 + way.ordinal(), 1 + kind.ordinal());
        }
        return grid;
    }

    private CheckBox box(FindingKind kind, Way way) {
        CheckBox box = new CheckBox();
        box.setId("alert-" + kind + "-" + way);
        box.setAccessibleText(words.get("alerts.kind." + kind) + ", " + words.get("alerts.way." + way));
        box.setSelected(model.wishes().wants(kind, way));
        box.setOnAction(_ -> model.want(kind, way, box.isSelected()));
        return box;
    }

    private Node groups() {
        List<CheckList.Option<String>> options = floor.groups().stream()
                .map(GroupView::group)
                .sorted(Comparator.comparing(group -> group.name()))
                .map(group -> new CheckList.Option<>(group.id(), group.name(), ""))
                .toList();
        Set<String> all = options.stream().map(CheckList.Option::value).collect(Collectors.toSet());
        Set<String> heard = new HashSet<>(all);
        heard.removeAll(model.wishes().muted());
        CheckList<String> list =
                new CheckList<>(options, heard, Fold::fold, words.get("alerts.groups.find"), chosen -> {
                    Set<String> muted = new HashSet<>(model.wishes().muted());
                    muted.addAll(all);
                    muted.removeAll(chosen);
                    model.mute(muted);
                });
        list.setId("alerts-groups");
        return list;
    }

    private Node quiet() {
        Quiet now = model.wishes().quiet();
        Quiet shown = now == null ? NIGHT : now;
        List<LocalTime> times = IntStream.range(0, HALF_HOURS)
                .mapToObj(half -> LocalTime.MIDNIGHT.plusMinutes(30L * half))
                .toList();
        CheckBox on = new CheckBox(words.get("alerts.quiet"));
        on.setId("alerts-quiet");
        on.setSelected(now != null);
        Choice<LocalTime> from = new Choice<>(times, shown.from(), LocalTime::toString, _ -> {});
        Choice<LocalTime> to = new Choice<>(times, shown.to(), LocalTime::toString, _ -> {});
        Runnable changed = () -> model.quiet(on.isSelected() ? new Quiet(from.getValue(), to.getValue()) : null);
        on.setOnAction(_ -> changed.run());
        from.setOnAction(_ -> changed.run());
        to.setOnAction(_ -> changed.run());
        from.disableProperty().bind(on.selectedProperty().not());
        to.disableProperty().bind(on.selectedProperty().not());
        HBox line = new HBox(on, from, new Label("–"), to);
        line.getStyleClass().add("alerts-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void came(Map<Way, AlertNews> last) {
        came.setText(last.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> said(one.getKey(), one.getValue()))
                .collect(Collectors.joining("\n")));
        Seen.when(!last.isEmpty(), came);
    }

    private String said(Way way, AlertNews news) {
        String name = words.get("alerts.way." + way);
        return news instanceof AlertNews.Failed failed
                ? words.get("alerts.failed", name, failed.why())
                : words.get("alerts.sent", name);
    }
}

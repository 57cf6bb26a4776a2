package dev.atalaya.ui.report;

import dev.atalaya.insight.sheet.Part;
import dev.atalaya.insight.sheet.Sheet;
import dev.atalaya.texts.TimeTicks;
import dev.atalaya.ui.control.TimeAxis;
import dev.atalaya.ui.control.TimeInk;
import dev.atalaya.ui.control.TimeWindow;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The lines, their time charts and sums. Its order is the view-model's.
final class ReportTable extends TableView<ReportLine> {

    static final double ROW = 46;
    private static final double NAMES = 168;
    private static final double SCROLL_BAR = 12;
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

    private final ReportViewModel model;
    private final TimeWindow window;
    private final Words words;
    private final TimeAxis axis;
    private final ObservableList<ReportLine> lines = FXCollections.observableArrayList();
    private final TableColumn<ReportLine, ReportLine> chart;
    private final SumColumns sums;
    private final ChartKeys keys;

    ReportTable(ReportViewModel model, TimeInk ink, Words words, Bag bag) {
        this.model = model;
        window = model.window();
        this.words = words;
        axis = new TimeAxis(window, ink);
        axis.setMinHeight(30);
        keys = new ChartKeys(model, window);
        sums = new SumColumns(words);
        getStyleClass().addAll("conversations", "report-table");
        setFixedCellSize(ROW);
        setId("report-table");
        chart = Columns.plain("", _ -> new ChartCell(model, window, ink, this::wheelIsFree, words));
        // A heading stretches what it shows: the axis has to be as wide as the bars below.
        StackPane heading = new StackPane(axis);
        heading.getStyleClass().add("chart-heading");
        chart.setGraphic(heading);
        chart.setSortable(false);
        TableColumn<ReportLine, ReportLine> names =
                Columns.plain(words.get("report.column.agent"), _ -> new NameCell(words));
        names.setUserData(SortKey.AGENT);
        names.setPrefWidth(NAMES);
        getColumns().setAll(List.of(names, chart));
        getColumns().addAll(sums.all());
        setPlaceholder(new Label());
        setRowFactory(_ -> new Row());
        setItems(lines);
        // Items end every order, and a policy sorts at once: so this one stands between them.
        arrow();
        setSortPolicy(_ -> order());
        widthProperty().subscribe(_ -> spread());
        bag.watch(model.sheetProperty(), this::show);
        bag.watch(model.linesProperty(), this::show);
        bag.add(() -> {
            // Without items a table has no order either: that is not the user's wish.
            setSortPolicy(_ -> true);
            setItems(null);
        });
        addEventFilter(
                KeyEvent.KEY_PRESSED, key -> keys.pressed(key, getFocusModel().getFocusedItem()));
    }

    private boolean wheelIsFree() {
        return lines.size() * ROW <= getHeight() - 32;
    }

    private void show(@Nullable Sheet sheet) {
        if (sheet == null || sheet.parts().isEmpty()) {
            axis.show(null);
            return;
        }
        Part first = sheet.parts().getFirst();
        double longest = sheet.parts().stream()
                .mapToDouble(part -> part.axis().length().toMillis())
                .max()
                .orElse(1);
        window.length(longest);
        axis.show(new TimeTicks(first.axis().from(), first.zone(), words.texts().locale()));
        spread();
    }

    private void show(List<ReportLine> shown) {
        ReportLine chosen = getSelectionModel().getSelectedItem();
        lines.setAll(shown);
        int at = chosen == null ? -1 : place(chosen.id());
        if (at >= 0) getSelectionModel().clearAndSelect(at);
        else getSelectionModel().clearSelection();
    }

    private int place(String id) {
        for (int i = 0; i < lines.size(); i++) if (lines.get(i).id().equals(id)) return i;
        return -1;
    }

    /// The arrow of the order in which the lines already are.
    private void arrow() {
        for (TableColumn<ReportLine, ?> column : getColumns()) {
            if (model.sort() == SortKey.NONE || column.getUserData() != model.sort()) continue;
            column.setSortType(model.reversed() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
            getSortOrder().setAll(List.of(column));
        }
    }

    private boolean order() {
        if (getSortOrder().isEmpty()) model.sort(SortKey.NONE, false);
        else {
            TableColumn<ReportLine, ?> by = getSortOrder().getFirst();
            model.sort((SortKey) by.getUserData(), by.getSortType() == TableColumn.SortType.DESCENDING);
        }
        return true;
    }

    /// The chart gets what the others leave.
    private void spread() {
        if (getWidth() <= 0) return;
        Sheet sheet = model.sheetProperty().get();
        boolean unknown = sheet != null && sheet.sums().unknown().toMinutes() > 0;
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
        double taken = sums.show(unknown, getWidth());
        double names = Math.clamp(room * 0.15, 160, 260);
        getColumns().getFirst().setPrefWidth(names);
        double wide = Math.floor(room - names - taken);
        chart.setPrefWidth(wide);
        axis.setPrefWidth(wide - 20);
        axis.setMinWidth(wide - 20);
    }

    /// A head of a part is drawn otherwise.
    private static final class Row extends TableRow<ReportLine> {

        @Override
        protected void updateItem(@Nullable ReportLine line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(HEAD, line instanceof ReportLine.OfPart);
        }
    }
}

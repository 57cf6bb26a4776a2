package dev.atalaya.ui.log;

import dev.atalaya.store.log.LogRow;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The decisions, newest first. Asks the view-model's list only for the lines in sight.
final class LogTable extends TableView<LogLine> {

    static final double ROW_HEIGHT = 36;

    private final LogViewModel model;
    private final Words words;
    private final LogWords says;
    private final TopLine topLine = new TopLine(this);
    private Subscription awaited = Subscription.EMPTY;
    private boolean restoring;

    LogTable(LogViewModel model, LogWords says, Words words, Bag bag) {
        this.model = model;
        this.words = words;
        this.says = says;
        getStyleClass().addAll("conversations", "log-table");
        setFixedCellSize(ROW_HEIGHT);
        setSortPolicy(_ -> true);
        addColumns();
        widthProperty().subscribe(_ -> spread());
        bag.watch(model.shownProperty(), this::show);
        bag.add(() -> {
            awaited.unsubscribe();
            setItems(null);
        });
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        bag.watch(model.selectedProperty(), row -> {
            if (row == null) clear();
        });
        topLine.onScroll(this::looked);
        hoverProperty().subscribe(_ -> looked());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void addColumns() {
        add(LogColumn.TIME, () -> LogCell.text("quiet", row -> says.time(row, listed())));
        add(LogColumn.CONVERSATION, () -> LogCell.text("quiet", says::conversation));
        add(LogColumn.CONTACT, () -> LogCell.text("plain", row -> row.decision().contactName()));
        add(LogColumn.GROUP, () -> LogCell.text("quiet", says::group));
        add(LogColumn.TRIGGER, () -> LogCell.text("quiet", says::trigger));
        add(LogColumn.AGENT, () -> LogCell.agent(says, words.get("test.badge")));
        add(LogColumn.RULE, () -> LogCell.rule(says));
        add(LogColumn.ASSIGNABLE, () -> LogCell.toned("plain", says::assignable, LogWords::assignableTone));
        add(LogColumn.BEFORE, () -> LogCell.text("quiet", says::before));
    }

    private @Nullable Period listed() {
        return model.shownProperty().get().listed();
    }

    private void add(LogColumn key, Supplier<TableCell<LogLine, LogRow>> cells) {
        TableColumn<LogLine, LogRow> column = new TableColumn<>(words.get("log.column." + key));
        column.setUserData(key);
        column.setSortable(false);
        column.setReorderable(false);
        // A double click on the edge of a resizable column would read every line there is.
        column.setResizable(false);
        column.setMinWidth(0);
        column.setCellValueFactory(of -> of.getValue().rowProperty());
        column.setCellFactory(_ -> cells.get());
        getColumns().add(column);
    }

    private void spread() {
        double room = getWidth() - 12;
        if (room <= 0) return;
        Map<LogColumn, Double> widths = LogColumn.widths(room, LogWords.oneDay(listed()));
        for (TableColumn<LogLine, ?> column : getColumns()) {
            Double width = widths.get((LogColumn) column.getUserData());
            column.setVisible(width != null);
            if (width != null) column.setPrefWidth(Math.floor(width));
        }
    }

    private void show(LogShown shown) {
        restoring = true;
        spread();
        setItems(shown.rows());
        getSelectionModel().clearSelection();
        int chosen = shown.selectedIndex();
        if (chosen >= 0) getSelectionModel().select(chosen);
        if (shown.rows().size() > 0) scrollTo(chosen >= 0 && shown.top() == 0 ? Math.max(0, chosen - 4) : shown.top());
        restoring = false;
    }

    private void chosen(@Nullable LogLine line) {
        if (restoring || line == null) return;
        awaited.unsubscribe();
        awaited = line.rowProperty().subscribe(row -> {
            if (row != null) model.select(row);
        });
    }

    private void clear() {
        if (restoring) return;
        awaited.unsubscribe();
        awaited = Subscription.EMPTY;
        getSelectionModel().clearSelection();
    }

    private void looked() {
        LogLine first = topLine.first();
        LogRow row = first == null || first.index() == 0 ? null : first.row();
        model.looksAt(row == null ? null : row.place(), isHover());
    }

    private void pressed(KeyEvent key) {
        LogLine focused = getFocusModel().getFocusedItem();
        if (key.getCode() == KeyCode.ENTER && focused != null && focused.row() != null) {
            getSelectionModel().select(focused.index());
            model.select(focused.row());
        } else if (key.getCode() == KeyCode.ESCAPE && model.selectedProperty().get() != null) {
            model.select(null);
        } else {
            return;
        }
        key.consume();
    }
}

package dev.atalaya.ui.report;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.util.Callback;

/// Columns whose cells get the whole line.
final class Columns {

    private Columns() {}

    static TableColumn<ReportLine, ReportLine> plain(
            String heading, Callback<TableColumn<ReportLine, ReportLine>, TableCell<ReportLine, ReportLine>> cells) {
        TableColumn<ReportLine, ReportLine> column = new TableColumn<>(heading);
        column.setReorderable(false);
        column.setResizable(false);
        column.setMinWidth(0);
        column.setCellValueFactory(of -> new ReadOnlyObjectWrapper<>(of.getValue()));
        column.setCellFactory(cells);
        return column;
    }
}

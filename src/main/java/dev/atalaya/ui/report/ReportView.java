package dev.atalaya.ui.report;

import dev.atalaya.insight.sheet.Sheet;
import dev.atalaya.insight.sheet.SheetExport;
import dev.atalaya.ui.control.DropHost;
import dev.atalaya.ui.control.SideSplit;
import dev.atalaya.ui.control.TimeInk;
import dev.atalaya.ui.control.TimeWindow;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.UiCommand;
import dev.atalaya.ui.shell.Words;
import java.io.File;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/// The report on screen: header, tiles, table, legend; beside them the card, while a conversation is explained.
final class ReportView extends StackPane {

    private static final double STEP = 1.6;

    private final ReportViewModel model;
    private final ReportFiles files;
    private final Words words;
    private final TimeWindow window;

    /// @param beside explains the conversation chosen
    /// @param importing null where there is nothing to import into
    ReportView(
            ReportViewModel model,
            Region beside,
            ReportFiles files,
            @Nullable UiCommand importing,
            Words words,
            Bag bag) {
        this.model = model;
        window = model.window();
        this.files = files;
        this.words = words;
        getStyleClass().add("report");
        DropHost host = new DropHost();
        bag.add(model.floor().whenOther(host::close));
        TimeInk ink = new TimeInk();
        ReportTable table = new ReportTable(model, ink, words, bag);
        VBox top = new VBox(
                new ReportHeader(model, this, host, importing, words, bag), new ReportTiles(model, words, bag));
        BorderPane pane = new BorderPane(new StackPane(table, new ReportLoading(model, words, bag)));
        pane.getStyleClass().addAll("pane", "report-pane");
        pane.setTop(top);
        pane.setBottom(new ReportLegend(model, this, words, bag));
        SideSplit split = new SideSplit(pane, beside);
        split.getStyleClass().add("report-split");
        bag.watch(model.selectedProperty(), dot -> split.show(dot != null));
        getChildren().addAll(ink, split, host);
    }

    void zoomIn() {
        window.zoom(1 / STEP, 0.5);
    }

    void zoomOut() {
        window.zoom(STEP, 0.5);
    }

    void zoomAll() {
        window.all();
    }

    void print() {
        Sheet sheet = model.sheetProperty().get();
        if (sheet != null) files.print(sheet, words.texts());
    }

    /// Asks for a file and writes into it what is shown.
    void export(SheetExport.Kind kind) {
        Sheet sheet = model.sheetProperty().get();
        if (sheet == null) return;
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("report.export"));
        chooser.setInitialFileName(SheetExport.name(sheet.asked(), kind));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.name(), "*." + kind.extension()));
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) files.export(sheet, kind, words.texts(), file.toPath());
    }
}

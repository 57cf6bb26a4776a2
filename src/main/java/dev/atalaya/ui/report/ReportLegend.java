package dev.atalaya.ui.report;

import dev.atalaya.insight.LedgerEntry;
import dev.atalaya.insight.sheet.Sheet;
import dev.atalaya.insight.sheet.SheetWords;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What the colours mean, how much is unknown, and the buttons that zoom.
final class ReportLegend extends HBox {

    private final Words words;
    private final SheetWords says;
    private final FlowPane keys = new FlowPane();
    private final Label unknown = new Label();

    ReportLegend(ReportViewModel model, ReportView view, Words words, Bag bag) {
        this.words = words;
        says = new SheetWords(words.texts());
        getStyleClass().add("report-legend");
        setAlignment(Pos.CENTER_LEFT);
        for (LedgerEntry.Sort kind : LedgerEntry.Sort.values()) {
            keys.getChildren().add(key("key-" + kind.name().toLowerCase(Locale.ROOT), says.kind(kind)));
        }
        keys.getChildren().add(key("key-received", words.get("report.legend.received")));
        keys.getChildren().add(key("key-bad", words.get("report.legend.click")));
        HBox.setHgrow(keys, Priority.ALWAYS);
        keys.getStyleClass().add("report-keys");
        keys.setMinWidth(0);
        unknown.getStyleClass().addAll("small", "report-unknown");
        unknown.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        keys,
                        unknown,
                        button(Icon.ZOOM_OUT, "report-zoom-out", view::zoomOut),
                        button(Icon.ZOOM_IN, "report-zoom-in", view::zoomIn),
                        button(Icon.ZOOM_ALL, "report-zoom-all", view::zoomAll));
        bag.watch(model.sheetProperty(), this::show);
    }

    private void show(@Nullable Sheet sheet) {
        unknown.setText(sheet == null || sheet.sums().unknown().toSeconds() == 0 ? "" : says.unknown(sheet.sums()));
    }

    private static Label key(String style, String text) {
        Region mark = new Region();
        mark.getStyleClass().addAll("report-key", style);
        Label key = new Label(text, mark);
        key.getStyleClass().addAll("small", "muted");
        return key;
    }

    private Button button(Icon icon, String id, Runnable action) {
        Button button = new Button("", icon.node());
        button.getStyleClass().setAll("ghost");
        button.setMinWidth(USE_PREF_SIZE);
        button.setId(id);
        String name = words.get("command." + id);
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        button.setOnAction(_ -> action.run());
        return button;
    }
}

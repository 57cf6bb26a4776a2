package dev.atalaya.ui.log;

import dev.atalaya.export.Export.Ended;
import dev.atalaya.export.Format;
import dev.atalaya.store.log.LogRange;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.live.FloorNames;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Notices;
import dev.atalaya.ui.shell.UserMessage;
import dev.atalaya.ui.shell.UserMessage.Kind;
import dev.atalaya.ui.shell.Words;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/// Offers the formats, asks for the file, and says how far it is; pressed meanwhile it stops.
final class ExportButton extends Button {

    private final LogViewModel model;
    private final ExportViewModel export;
    private final Notices notices;
    private final Words words;
    private final ContextMenu menu = new ContextMenu();

    ExportButton(LogViewModel model, ExportViewModel export, Notices notices, Words words, Bag bag) {
        this.model = model;
        this.export = export;
        this.notices = notices;
        this.words = words;
        getStyleClass().setAll("button", "plain", "export-button");
        setId("log-export");
        setMinWidth(USE_PREF_SIZE);
        setContentDisplay(ContentDisplay.RIGHT);
        setGraphic(Icon.DOWN.node());
        for (Format format : Format.values()) {
            MenuItem item = new MenuItem(words.get("log.export." + format));
            item.setOnAction(_ -> choose(format));
            menu.getItems().add(item);
        }
        setOnAction(_ -> pressed());
        bag.watch(export.runningProperty(), this::show);
    }

    private void pressed() {
        if (export.runningProperty().get() != null) export.cancel();
        else menu.show(this, Side.BOTTOM, 0, 2);
    }

    private void show(ExportViewModel.@Nullable Running running) {
        setText(
                running == null
                        ? words.get("log.export")
                        : words.get("log.export.running", words.number(running.rows()), words.number(running.of())));
    }

    private void choose(Format format) {
        LogRange range = model.range();
        if (range == null) return;
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("log.export." + format));
        chooser.setInitialFileName(name() + "." + format.extension());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(format.name(), "*." + format.extension()));
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) start(format, range, file.toPath());
    }

    private String name() {
        Period listed = model.shownProperty().get().listed();
        LocalDate day = LocalDate.ofInstant(listed == null ? model.floor().now() : listed.from(), words.zone());
        return words.get("log.export.file") + "-" + day;
    }

    private void start(Format format, LogRange range, Path file) {
        LogSheet sheet = new LogSheet(words, new FloorNames(model.floor()));
        export.start(sheet.export(), format, range, file, this::ended);
    }

    private void ended(Ended ended) {
        notices.tell(
                switch (ended) {
                    case Ended.Done done ->
                        UserMessage.of(Kind.DONE, words.get("log.export.done", words.number(done.rows()), done.file()));
                    case Ended.Cancelled _ -> UserMessage.of(Kind.INFO, words.get("log.export.cancelled"));
                    case Ended.Failed no ->
                        UserMessage.of(Kind.ERROR, words.get("log.export.failed", no.file(), no.why()));
                });
    }
}

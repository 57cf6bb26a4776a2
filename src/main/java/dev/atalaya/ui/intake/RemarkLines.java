package dev.atalaya.ui.intake;

import dev.atalaya.export.Cell;
import dev.atalaya.export.Column;
import dev.atalaya.export.Export;
import dev.atalaya.export.Export.Ended;
import dev.atalaya.export.Format;
import dev.atalaya.export.Progress;
import dev.atalaya.intake.Remark;
import dev.atalaya.intake.Trial;
import dev.atalaya.texts.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// What is said of lines, to be read, copied and saved.
record RemarkLines(Trial trial, Texts texts) {

    void copy(List<Remark> remarks) {
        ClipboardContent content = new ClipboardContent();
        content.putString(remarks.stream().map(one -> one.line(texts)).collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Null where the user thinks better of it.
    @Nullable
    File askForFile(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("intake.save"));
        chooser.setInitialFileName(trial.file().replaceAll("\\.[^.]*$", "") + "-lines.csv");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv"));
        return chooser.showSaveDialog(owner);
    }

    /// Blocks.
    Ended write(List<Remark> remarks, Path file) {
        List<Column<Remark>> columns = List.of(
                new Column<>("line", texts.get("intake.column.line"), 8, one -> new Cell.Whole(one.line())),
                new Column<>("field", texts.get("intake.column.field"), 20, one -> new Cell.Text(one.column())),
                new Column<>("value", texts.get("intake.column.value"), 30, one -> new Cell.Text(one.value())),
                new Column<>(
                        "why",
                        texts.get("intake.column.why"),
                        60,
                        one -> new Cell.Text(one.said().in(texts))));
        return new Export<>(trial.file(), columns).write(Format.CSV, remarks.iterator(), file, Progress.NONE);
    }
}

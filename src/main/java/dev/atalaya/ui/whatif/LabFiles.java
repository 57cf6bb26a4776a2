package dev.atalaya.ui.whatif;

import dev.atalaya.export.Export.Ended;
import dev.atalaya.export.Format;
import dev.atalaya.export.Progress;
import dev.atalaya.insight.whatif.Compared;
import dev.atalaya.insight.whatif.LabTable;
import dev.atalaya.insight.whatif.ScenarioWords;
import dev.atalaya.store.Keepsakes;
import dev.atalaya.ui.log.LogReader;
import dev.atalaya.ui.log.SavedThings;
import dev.atalaya.ui.shell.Notices;
import dev.atalaya.ui.shell.UserMessage;
import dev.atalaya.ui.shell.UserMessage.Kind;
import dev.atalaya.ui.shell.Words;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Keeps scenarios under names, and writes answers into files. User interface thread only.
public final class LabFiles {

    private final LogReader reader;
    private final Notices notices;
    private final SavedThings<LabState> saved;

    /// @param keepsakes null where there are no files: what is saved lasts as long as the console runs
    public LabFiles(@Nullable Keepsakes keepsakes, LogReader reader, Notices notices) {
        this.reader = reader;
        this.notices = notices;
        saved = new SavedThings<>(LabJson.form(), keepsakes, reader, notices);
    }

    SavedThings<LabState> saved() {
        return saved;
    }

    /// Says one line of what went wrong.
    void tell(String why) {
        notices.tell(UserMessage.of(Kind.ERROR, why));
    }

    /// Asks for a file and writes the present answer into it.
    void export(LabViewModel model, Format format, Words words, Window over) {
        Compared compared = model.answerProperty().get();
        if (compared == null) return;
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("log.export." + format));
        LocalDate day = LocalDate.ofInstant(compared.range().from(), compared.zone());
        chooser.setInitialFileName(words.get("lab.export.file") + "-" + day + "." + format.extension());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(format.name(), "*." + format.extension()));
        File file = chooser.showSaveDialog(over);
        if (file != null) write(compared, model.floor().words(words.texts()), format, words, file.toPath());
    }

    void write(Compared compared, ScenarioWords otherwise, Format format, Words words, Path file) {
        LabTable table = new LabTable(compared, otherwise);
        reader.ask(
                _ -> table.export().write(format, table.rows(), file, Progress.NONE),
                ended -> tell(ended, words),
                why -> tell(new Ended.Failed(file, why), words));
    }

    private void tell(Ended ended, Words words) {
        switch (ended) {
            case Ended.Done done ->
                notices.tell(UserMessage.of(Kind.DONE, words.get("report.export.done", done.file())));
            case Ended.Failed no ->
                notices.tell(UserMessage.of(Kind.ERROR, words.get("report.export.failed", no.file(), no.why())));
            case Ended.Cancelled _ -> {}
        }
    }
}

package dev.atalaya.ui.settings;

import dev.atalaya.export.Export.Ended;
import dev.atalaya.export.Format;
import dev.atalaya.export.Progress;
import dev.atalaya.insight.audit.AuditSheet;
import dev.atalaya.store.AuditEntry;
import dev.atalaya.store.AuditTrail;
import dev.atalaya.ui.log.LogReader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// What was done from this console, read in the background. User interface thread only.
public final class AuditViewModel {

    /// The export has them all.
    static final int MOST = 100;

    private final AuditTrail trail;
    private final LogReader reader;
    private final ReadOnlyObjectWrapper<@Nullable List<AuditEntry>> newest = new ReadOnlyObjectWrapper<>();
    private LogReader.Ask reading = LogReader.Ask.NONE;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public AuditViewModel(AuditTrail trail, LogReader reader) {
        this.trail = trail;
        this.reader = reader;
    }

    /// The newest first; null until they have been read.
    public ReadOnlyObjectProperty<@Nullable List<AuditEntry>> newestProperty() {
        return newest.getReadOnlyProperty();
    }

    /// Why they cannot be read, else empty.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Reads them anew.
    public void read() {
        reading.cancel();
        reading = reader.ask(
                _ -> trail.newest(MOST),
                entries -> {
                    problem.set("");
                    newest.set(entries);
                },
                problem::set);
    }

    /// Somebody else looks, who may read other ones.
    void other() {
        newest.set(null);
        read();
    }

    /// Writes all of them into a file, the oldest first.
    ///
    /// @param ended hears how it ended
    public void export(AuditSheet sheet, Format format, Path file, Consumer<Ended> ended) {
        reader.ask(
                _ -> sheet.export().write(format, trail.between(null, null).iterator(), file, Progress.NONE),
                ended,
                why -> ended.accept(new Ended.Failed(file, why)));
    }
}

package dev.atalaya.ui.log;

import dev.atalaya.export.Export;
import dev.atalaya.export.Export.Ended;
import dev.atalaya.export.Format;
import dev.atalaya.export.Progress;
import dev.atalaya.store.log.LogRange;
import dev.atalaya.store.log.LogRow;
import dev.atalaya.ui.log.LogReader.Ask;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Writes what is listed into a file, in the background, one at a time. User interface thread only.
public final class ExportViewModel {

    private final LogReader reader;
    private final ReadOnlyObjectWrapper<@Nullable Running> running = new ReadOnlyObjectWrapper<>();
    private Ask ask = Ask.NONE;

    /// How far it is.
    public record Running(long rows, long of) {}

    public ExportViewModel(LogReader reader) {
        this.reader = reader;
    }

    /// Null while nothing is being written.
    public ReadOnlyObjectProperty<@Nullable Running> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Begins, unless one is under way.
    ///
    /// @param ended hears how it ended
    public void start(Export<LogRow> export, Format format, LogRange range, Path file, Consumer<? super Ended> ended) {
        if (running.get() != null) return;
        long all = range.size();
        running.set(new Running(0, all));
        ask = reader.ask(
                cancel -> export.write(format, new RangeRows(range, cancel), file, new Progress() {
                    @Override
                    public void wrote(long rows) {
                        reader.ui().execute(() -> progress(new Running(rows, all)));
                    }

                    @Override
                    public boolean cancelled() {
                        return cancel.cancelled();
                    }
                }),
                end -> {
                    running.set(null);
                    ended.accept(end);
                },
                why -> {
                    running.set(null);
                    ended.accept(new Ended.Failed(file, why));
                });
    }

    private void progress(Running now) {
        if (running.get() != null) running.set(now);
    }

    /// Stops it; nothing is left behind.
    public void cancel() {
        ask.cancel();
        running.set(null);
    }
}

package dev.atalaya.export;

import dev.atalaya.export.Export.Ended;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.core.JacksonException;

/// Writes an export as a [WholeFile]: whatever goes wrong, nothing is left behind and what stood under the name stays.
public final class PartFile {

    private PartFile() {}

    /// Writes into the part.
    @FunctionalInterface
    public interface Writing {

        /// @return how much there is of what [Ended.Done] counts, -1 when it was cancelled
        long into(OutputStream out) throws IOException;
    }

    /// Blocks until it is done. What the writing throws beside failures of the file comes through.
    public static Ended write(Path file, Writing writing) {
        AtomicLong count = new AtomicLong();
        try {
            boolean whole = WholeFile.write(file, true, out -> {
                count.set(writing.into(out));
                return count.get() >= 0;
            });
            return whole ? new Ended.Done(file, count.get()) : new Ended.Cancelled();
        } catch (IOException | UncheckedIOException | JacksonException e) {
            return new Ended.Failed(file, why(e));
        }
    }

    private static String why(Exception e) {
        if (e instanceof FileSystemException file && file.getReason() != null) return file.getReason();
        if (e instanceof FileSystemException file) return file.getClass().getSimpleName() + " " + file.getFile();
        return String.valueOf(e.getMessage());
    }
}

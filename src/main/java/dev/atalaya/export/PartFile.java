package dev.atalaya.export;

import dev.atalaya.export.Export.Ended;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// Writes a file beside its name and moves it there when it is complete. Whatever goes wrong, nothing is left behind
/// and what stood under the name stays.
public final class PartFile {

    private PartFile() {}

    /// Writes into the part.
    @FunctionalInterface
    public interface Writing {

        /// @return how much there is of what [Ended.Done] counts, -1 when it was cancelled
        long into(OutputStream out) throws IOException;
    }

    /// Blocks until it is done. What the writing throws beside failures of the file comes through.
    ///
    /// @param extension of the part's name, without the point
    public static Ended write(Path file, String extension, Writing writing) {
        Path part = null;
        try {
            part = Files.createTempFile(file.toAbsolutePath().getParent(), ".export", "." + extension);
            long count;
            try (OutputStream out = Files.newOutputStream(part)) {
                count = writing.into(out);
            }
            if (count < 0) return new Ended.Cancelled();
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return new Ended.Done(file, count);
        } catch (IOException | UncheckedIOException | JacksonException e) {
            return new Ended.Failed(file, why(e));
        } finally {
            remove(part);
        }
    }

    private static String why(Exception e) {
        if (e instanceof FileSystemException file && file.getReason() != null) return file.getReason();
        if (e instanceof FileSystemException file) return file.getClass().getSimpleName() + " " + file.getFile();
        return String.valueOf(e.getMessage());
    }

    private static void remove(@Nullable Path part) {
        if (part == null) return;
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }
}

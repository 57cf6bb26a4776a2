package dev.atalaya.insight.bundle;

import dev.atalaya.export.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// A bundle as it would be written. Immutable.
///
/// @param name proposed for the file, without a folder
/// @param contacts whether customers are shown in it
/// @param now on the platform's clock: the date of what is in it
/// @param left what of what was asked for is not in it, one line; null where all is
public record Bundle(
        String name,
        boolean contacts,
        Instant now,
        @Nullable String left,
        List<Part> parts) {

    public Bundle {
        parts = List.copyOf(parts);
    }

    /// One file in it.
    ///
    /// @param file its whole content
    /// @param shown the same for reading on screen, where the file is meant for another program
    /// @param size in bytes
    public record Part(String name, String file, String shown, long size) {

        Part(String name, String file) {
            this(name, file, file);
        }

        Part(String name, String file, String shown) {
            this(name, file, shown, file.getBytes(StandardCharsets.UTF_8).length);
        }

        /// Whatever a platform may have repeated.
        Part without(UnaryOperator<String> tokens) {
            return new Part(name, tokens.apply(file), tokens.apply(shown));
        }

        public byte[] bytes() {
            return file.getBytes(StandardCharsets.UTF_8);
        }
    }

    /// How writing it ended.
    public sealed interface Ended {

        record Done(Path file) implements Ended {}

        /// @param detail the system's words
        record Failed(Path file, WholeFile.Trouble trouble, String detail) implements Ended {}
    }

    /// Writes the ZIP, whole or not at all, readable by its owner only. Blocks.
    ///
    /// @param replace whether what stands there may go
    public Ended write(Path file, boolean replace) {
        try {
            WholeFile.write(file, replace, out -> {
                write(out);
                return true;
            });
            return new Ended.Done(file);
        } catch (IOException e) {
            return new Ended.Failed(file, WholeFile.trouble(e), String.valueOf(e.getMessage()));
        }
    }

    /// The ZIP itself; the stream stays open.
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Part part : parts) {
            ZipEntry entry = new ZipEntry(part.name());
            entry.setTimeLocal(now.atOffset(ZoneOffset.UTC).toLocalDateTime());
            zip.putNextEntry(entry);
            zip.write(part.bytes());
            zip.closeEntry();
        }
        zip.finish();
    }
}

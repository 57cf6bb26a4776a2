package dev.atalaya.insight.bundle;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The end of the console's own log, as much as somebody reads. Blocks.
final class ConsoleLog {

    /// As large as the log's file may grow.
    private static final int MOST_BYTES = 1 << 20;

    private ConsoleLog() {}

    /// Null where there is none.
    static @Nullable String read(@Nullable Path file) {
        if (file == null || !Files.isRegularFile(file)) return null;
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            long from = Math.max(0, log.length() - MOST_BYTES);
            byte[] bytes = new byte[(int) (log.length() - from)];
            log.seek(from);
            log.readFully(bytes);
            String text = new String(bytes, StandardCharsets.UTF_8);
            return from == 0 ? text : text.substring(text.indexOf('\n') + 1);
        } catch (IOException e) {
            return "the log cannot be read: " + e.getMessage() + "\n";
        }
    }
}

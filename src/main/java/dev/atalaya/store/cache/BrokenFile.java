package dev.atalaya.store.cache;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Files put aside, as `cache.broken-<time>`. Only the newest is kept: it can be large, and is only there to be
/// looked at.
final class BrokenFile {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String PREFIX = "cache.broken-";

    private BrokenFile() {}

    /// Returns where it lies now.
    static Path setAside(Path file, Instant now) throws IOException {
        try (DirectoryStream<Path> older = Files.newDirectoryStream(file.getParent(), PREFIX + "*")) {
            for (Path path : older) Files.delete(path);
        }
        return Files.move(file, file.resolveSibling(PREFIX + TIME.format(now)), StandardCopyOption.REPLACE_EXISTING);
    }
}

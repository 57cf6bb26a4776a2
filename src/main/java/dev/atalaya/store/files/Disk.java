package dev.atalaya.store.files;

import dev.atalaya.store.StoreException.Kind;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How it stands with the disk that a folder lies on. The words of an operating system differ by language: the disk
/// itself is asked.
public final class Disk {

    /// With less than this a single write of H2's may fail.
    private static final long NO_ROOM = 4L << 20;

    private Disk() {}

    /// What kept a file or folder, which may not be there, from being written just now.
    public static Kind troubleAt(Path path) {
        for (Path there = path.toAbsolutePath(); there != null; there = there.getParent()) {
            if (!Files.isDirectory(there)) continue;
            Kind known = trouble(there);
            return known == null ? Kind.DISK : known;
        }
        return Kind.DISK;
    }

    /// What keeps the folder from being written; null when nothing is known to. Quick: nothing is written.
    public static @Nullable Kind trouble(Path folder) {
        try {
            FileStore disk = Files.getFileStore(folder);
            if (disk.isReadOnly() || !Files.isWritable(folder)) return Kind.READ_ONLY;
            return disk.getUsableSpace() < NO_ROOM ? Kind.DISK_FULL : null;
        } catch (IOException _) {
            return Kind.DISK;
        }
    }
}

package dev.atalaya.store.files;

import dev.atalaya.store.StoreException.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How it stands with the disk that a folder lies on. The words of an operating system differ by language: the disk
/// itself is asked.
public final class Disk {

    /// With less than this a single write of H2's may fail.
    private static final long NO_ROOM = 4L << 20;

    private static final Path MOUNTS = Path.of("/proc/self/mounts");

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
            if (disk.isReadOnly() || !Files.isWritable(folder) || hasGivenUp(folder)) return Kind.READ_ONLY;
            return disk.getUsableSpace() < NO_ROOM ? Kind.DISK_FULL : null;
        } catch (IOException _) {
            return Kind.DISK;
        }
    }

    private static boolean hasGivenUp(Path folder) throws IOException {
        return Files.isReadable(MOUNTS)
                && hasGivenUp(
                        folder.toRealPath().toString(), new String(Files.readAllBytes(MOUNTS), StandardCharsets.UTF_8));
    }

    /// After an error of its own a file system takes no more writes; newer Linux kernels all the same call it writable
    /// and say so only here.
    ///
    /// @param mounts as the kernel lists them, a later one lying over an earlier one
    static boolean hasGivenUp(String folder, String mounts) {
        String options = "";
        int longest = 0;
        for (String line : mounts.lines().toList()) {
            String[] parts = line.split(" ", 5);
            String root = parts.length < 5 ? "" : parts[1].replace("\\040", " ");
            boolean below = (folder + "/").startsWith(root.endsWith("/") ? root : root + "/");
            if (root.isEmpty() || !below || root.length() < longest) continue;
            longest = root.length();
            options = parts[3];
        }
        return List.of(options.split(",")).contains("emergency_ro");
    }
}

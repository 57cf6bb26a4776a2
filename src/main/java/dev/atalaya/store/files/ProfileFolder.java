package dev.atalaya.store.files;

import dev.atalaya.store.Ownership;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Where one profile's files lie. One process has them at a time.
public record ProfileFolder(Path path) {

    /// Makes the folder and takes it for this process. The operating system gives the lock back when the
    /// process ends, however it ends.
    public Ownership claim() {
        FileChannel channel = null;
        boolean kept = false;
        try {
            PrivateFiles.folder(path);
            Path file = path.resolve("lock");
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            PrivateFiles.restrict(file);
            FileLock lock = tryLock(channel);
            if (lock == null) return new Ownership.Taken();
            kept = true;
            return new Ownership.Owned(channel);
        } catch (IOException e) {
            return new Ownership.Unusable(Disk.troubleAt(path), String.valueOf(e.getMessage()));
        } finally {
            if (channel != null && !kept) close(channel);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null; // taken by this very process
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException _) {
            // Nothing was written: closing it cannot lose anything.
        }
    }
}

package dev.atalaya.store.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/// Files and folders that only their owner may read. Where the file system knows no such rights (Windows), the
/// user's own folders are private already.
public final class PrivateFiles {

    private PrivateFiles() {}

    /// Makes the folder and those above it where they are missing; a new one is 0700.
    public static Path folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return folder;
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) folder(parent);
        try {
            Files.createDirectory(folder);
            restrict(folder, "rwx------");
        } catch (FileAlreadyExistsException e) {
            // Another thread was quicker, or a file stands in the way.
            if (!Files.isDirectory(folder)) throw e;
        }
        return folder;
    }

    /// Makes an existing file 0600.
    public static void restrict(Path file) throws IOException {
        restrict(file, "rw-------");
    }

    /// Makes an existing file 0600 and waits until its content is on the disk.
    public static void settle(Path file) throws IOException {
        restrict(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Puts the content in the place of the file's, all or nothing, on the disk before it returns.
    public static void replace(Path file, byte[] content) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            restrict(next);
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
        move(next, file);
    }

    /// Puts a file in the place of another, in one step.
    public static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void restrict(Path path, String rights) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) view.setPermissions(PosixFilePermissions.fromString(rights));
    }
}

package dev.atalaya.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/// A file that is there whole or not at all: written beside its place, readable by its owner only, and moved there once
/// it is complete and on the disk.
public final class WholeFile {

    /// As the operating systems say that there is no room.
    private static final List<String> NO_ROOM = List.of("no space", "not enough space", "quota");

    private WholeFile() {}

    /// What goes into it.
    @FunctionalInterface
    public interface Content {

        /// @return false where it is no longer wanted: nothing is then left behind
        boolean write(OutputStream out) throws IOException;
    }

    /// Why a file cannot be written.
    public enum Trouble {
        EXISTS,
        NOT_WRITABLE,
        NO_FOLDER,
        DISK_FULL,
        OTHER
    }

    /// @param replace whether what stands there may go
    /// @return false where the content was no longer wanted
    /// @throws FileAlreadyExistsException where something stands there that may not go
    public static boolean write(Path file, boolean replace, Content content) throws IOException {
        if (!replace && Files.exists(file)) throw new FileAlreadyExistsException(file.toString());
        Path folder = file.toAbsolutePath().getParent();
        // Only its owner may read what this makes.
        Path part = Files.createTempFile(folder, ".atalaya", ".part");
        try {
            if (!fill(part, content)) return false;
            if (replace) Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            else Files.move(part, file);
            return true;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static boolean fill(Path part, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
            if (!content.write(new StaysOpen(buffered))) return false;
            buffered.flush();
            channel.force(true);
            return true;
        }
    }

    public static Trouble trouble(IOException e) {
        String text = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (NO_ROOM.stream().anyMatch(text::contains)) return Trouble.DISK_FULL;
        return switch (e) {
            case FileAlreadyExistsException _ -> Trouble.EXISTS;
            case AccessDeniedException _ -> Trouble.NOT_WRITABLE;
            case NoSuchFileException _ -> Trouble.NO_FOLDER;
            case NotDirectoryException _ -> Trouble.NO_FOLDER;
            case FileSystemException other when text.contains("read-only") -> Trouble.NOT_WRITABLE;
            default -> Trouble.OTHER;
        };
    }
}

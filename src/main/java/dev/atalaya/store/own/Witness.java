package dev.atalaya.store.own;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// How often the own file was written for good, in a small file beside it. H2 opens a file whose end is missing
/// as it was at an earlier moment, without a word: only somebody else can tell.
///
/// @param file of eight bytes
record Witness(Path file) {

    boolean exists() {
        return Files.exists(file);
    }

    /// The last number told; 0 when there is none, or the file is unfit itself.
    long read() throws IOException {
        if (!exists()) return 0;
        byte[] bytes = Files.readAllBytes(file);
        return bytes.length == Long.BYTES ? ByteBuffer.wrap(bytes).getLong() : 0;
    }

    /// True when it says that nothing was ever written for good; an unfit one says nothing.
    boolean tellsOfNothing() throws IOException {
        return exists() && Files.size(file) == Long.BYTES && read() == 0;
    }

    /// After what it counts is on the disk.
    void write(long n) throws IOException {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(n).array();
        Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /// Returns what [#putBack] needs, or null when there was none.
    byte @Nullable [] remove() throws IOException {
        if (!exists()) return null;
        byte[] told = Files.readAllBytes(file);
        Files.delete(file);
        return told;
    }

    void putBack(byte[] told) throws IOException {
        Files.write(file, told);
    }
}

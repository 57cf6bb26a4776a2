package dev.atalaya.store.cache;

import dev.atalaya.store.StoreException;
import dev.atalaya.store.StoreException.Kind;
import dev.atalaya.store.pack.MalformedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/// Remembers, in a small file beside the cache, that damage was met while it was in use: H2 does not look at
/// every page when it opens a file, so the next start would not know. Thread-safe.
final class DamageFlag {

    private final Path file;
    /// Where the disk is full the file cannot be made.
    private volatile boolean met;

    /// @param file there when there is damage
    DamageFlag(Path file) {
        this.file = file;
    }

    /// At an earlier time or now.
    boolean raised() {
        return met || Files.exists(file);
    }

    /// Since this was made or the flag was lowered.
    boolean met() {
        return met;
    }

    void lower() throws IOException {
        Files.deleteIfExists(file);
        met = false;
    }

    /// Runs the work; damage becomes a [StoreException] of that kind and raises the flag.
    <T> T watch(Supplier<T> work) {
        try {
            return work.get();
        } catch (MalformedException e) {
            throw raise(new StoreException(Kind.DAMAGED, "cache: " + e.getMessage(), e));
        } catch (StoreException e) {
            throw e.kind() == Kind.DAMAGED ? raise(e) : e;
        }
    }

    private StoreException raise(StoreException damage) {
        met = true;
        try {
            Files.writeString(file, damage.getMessage());
        } catch (IOException e) {
            damage.addSuppressed(e);
        }
        return damage;
    }
}

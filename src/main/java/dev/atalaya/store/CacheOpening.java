package dev.atalaya.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What came of opening the cache.
public sealed interface CacheOpening {

    /// @param setAside the file that could not be used and was put aside, null when all was well
    record Open(FloorCache cache, @Nullable SetAside setAside) implements CacheOpening {}

    /// No cache can be had here at all (no room, no right to write): go on without.
    ///
    /// @param kind of trouble
    record Failed(StoreException.Kind kind, String why) implements CacheOpening {}

    /// @param file where it lies now
    record SetAside(Path file, Reason reason) {}

    /// Why a file was put aside.
    enum Reason {
        DAMAGED,
        /// Encrypted with another key.
        WRONG_KEY,
        /// Written by a newer version of this program.
        NEWER_SCHEMA
    }
}

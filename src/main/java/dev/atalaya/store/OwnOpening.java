package dev.atalaya.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What came of opening the own file. It is never rebuilt by itself: anything but `Open` is for the user to
/// decide.
public sealed interface OwnOpening {

    record Open(OwnStore store) implements OwnOpening {}

    /// @param newestBackup null when there is none
    record Damaged(Path file, @Nullable Path newestBackup, String why) implements OwnOpening {}

    /// Encrypted with another key; a file whose first bytes are damaged looks the same.
    record WrongKey(Path file, @Nullable Path newestBackup) implements OwnOpening {}

    /// Written by a newer version of this program.
    ///
    /// @param found the file's schema
    /// @param known the newest that this program knows
    record NewerSchema(Path file, int found, int known) implements OwnOpening {}

    /// It cannot be opened now: no room, no right, in use.
    ///
    /// @param kind of trouble
    record Failed(Path file, StoreException.Kind kind, String why) implements OwnOpening {}
}

package dev.atalaya.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// The backups of a profile's own file, whether it can be opened or not. Blocks: never on the JavaFX thread.
public interface OwnBackups {

    /// @param made when, by the file's time
    record Backup(Path file, Instant made, long bytes) {}

    /// The newest first.
    ///
    /// @throws StoreException when the folder cannot be read
    List<Backup> all();

    /// Puts the backup in the place of the own file, which is kept beside it. What was done since the backup
    /// is then only in the file kept: commands given since are not sent again, marks and filters are those of
    /// the backup. The file is read at the next start.
    Restored restore(Path backup);

    /// What came of it.
    sealed interface Restored {

        /// @param commands not ended as of the backup: they are sent at the next start, under their old keys
        record Done(int commands) implements Restored {}

        /// It is damaged, or of another profile. All is as it was.
        record Unreadable(String why) implements Restored {}

        /// It could not be written. All is as it was; where that could not be brought about, it says where the
        /// own file is now.
        record Failed(String why) implements Restored {}

        /// This process has the own file open, or another one has the profile. All is as it was.
        record InUse() implements Restored {}
    }
}

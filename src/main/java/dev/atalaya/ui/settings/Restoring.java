package dev.atalaya.ui.settings;

import dev.atalaya.store.OwnBackups.Backup;
import java.util.List;
import java.util.concurrent.CompletionStage;

/// The backups of the profile's own file. Methods return at once.
public interface Restoring {

    /// The newest first. The stage ends on any thread; exceptionally, with one line, where they cannot be read.
    CompletionStage<List<Backup>> backups();

    /// Leaves this floor, puts the backup in the place of the own file and opens the profile again; the window then
    /// says
    /// how it went.
    void restore(Backup backup);
}

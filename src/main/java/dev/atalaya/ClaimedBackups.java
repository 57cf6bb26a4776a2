package dev.atalaya;

import dev.atalaya.store.OwnBackups;
import dev.atalaya.store.Ownership;
import dev.atalaya.store.files.ProfileFolder;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A profile's backups, put back only while the profile is this process's: another console that opens it meanwhile
/// finds it taken, and one that has it keeps its file.
record ClaimedBackups(ProfileFolder folder, OwnBackups backups) implements OwnBackups {

    private static final Logger LOG = LoggerFactory.getLogger(ClaimedBackups.class);

    @Override
    public List<Backup> all() {
        return backups.all();
    }

    @Override
    public Restored restore(Path backup) {
        return switch (folder.claim()) {
            case Ownership.Taken _ -> new Restored.InUse();
            case Ownership.Unusable no -> new Restored.Failed(no.why());
            case Ownership.Owned owned -> restore(backup, owned.lock());
        };
    }

    private Restored restore(Path backup, AutoCloseable lock) {
        try {
            return backups.restore(backup);
        } finally {
            release(lock);
        }
    }

    private static void release(AutoCloseable lock) {
        try {
            lock.close();
        } catch (Exception e) {
            LOG.warn("The profile's lock could not be given back: {}", e.getMessage());
        }
    }
}

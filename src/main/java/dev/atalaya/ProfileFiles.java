package dev.atalaya;

import dev.atalaya.secrets.Secret;
import dev.atalaya.secrets.SecretException;
import dev.atalaya.secrets.SecretStore;
import dev.atalaya.store.CacheOpening;
import dev.atalaya.store.FileKey;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.OwnBackups;
import dev.atalaya.store.OwnOpening;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.Ownership;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.cache.CacheFile;
import dev.atalaya.store.files.ProfileFolder;
import dev.atalaya.store.own.OwnFile;
import dev.atalaya.texts.Said;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A profile's two files as far as they can be had, and what the user must know about that.
///
/// @param lock null when another console has them
/// @param cache null where there is none
/// @param own null where there is none: commands are then not kept
/// @param backups of the own file; null where the files cannot be had
/// @param notices what the user must know
record ProfileFiles(
        @Nullable AutoCloseable lock,
        @Nullable FloorCache cache,
        @Nullable OwnStore own,
        @Nullable OwnBackups backups,
        List<Said> notices)
        implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ProfileFiles.class);

    static ProfileFiles open(ProfileFolder folder, SecretStore secrets) {
        return open(folder.claim(), folder, secrets);
    }

    /// @param claim of this folder
    static ProfileFiles open(Ownership claim, ProfileFolder folder, SecretStore secrets) {
        return switch (claim) {
            case Ownership.Taken taken -> none(Said.of("files.taken"));
            case Ownership.Unusable no -> none(unusable(no, folder.path()));
            case Ownership.Owned owned -> open(owned.lock(), folder, secrets);
        };
    }

    private static Said unusable(Ownership.Unusable no, Path folder) {
        return switch (no.kind()) {
            case DISK_FULL -> Said.of("files.disk.full-at-start");
            case READ_ONLY -> Said.of("files.disk.read-only-at-start", folder.toString());
            default -> Said.of("files.unusable", no.why());
        };
    }

    private static ProfileFiles none(Said notice) {
        return new ProfileFiles(null, null, null, null, List.of(notice));
    }

    private static ProfileFiles open(AutoCloseable lock, ProfileFolder profile, SecretStore secrets) {
        Path folder = profile.path();
        List<Said> notices = new ArrayList<>();
        FileKey key;
        try {
            key = key(secrets);
            if (!secrets.secure()) notices.add(Said.of("files.key-in-file"));
        } catch (SecretException e) {
            return new ProfileFiles(
                    lock, null, null, null, List.of(Said.of("files.unusable", String.valueOf(e.getMessage()))));
        } catch (IllegalArgumentException e) {
            LOG.warn("{}", e.getMessage());
            // Without the right key nothing may be opened, nor made anew.
            return new ProfileFiles(lock, null, null, null, List.of(Said.of("files.key-damaged")));
        }
        FloorCache cache = cache(folder, key, notices);
        OwnFile file = new OwnFile(folder, key, Clock.systemUTC());
        OwnStore own = own(file, notices);
        return new ProfileFiles(lock, cache, own, new ClaimedBackups(profile, file.backups()), List.copyOf(notices));
    }

    private static FileKey key(SecretStore secrets) {
        return secrets.get(Secret.FILE_KEY).map(FileKey::new).orElseGet(() -> {
            FileKey fresh = FileKey.random();
            secrets.put(Secret.FILE_KEY, fresh.hex());
            return fresh;
        });
    }

    private static @Nullable FloorCache cache(Path folder, FileKey key, List<Said> notices) {
        switch (new CacheFile(folder, key, Clock.systemUTC().instant()).open()) {
            case CacheOpening.Open open -> {
                CacheOpening.SetAside aside = open.setAside();
                if (aside != null)
                    notices.add(Said.of("files.cache-rebuilt", aside.file().toString()));
                return open.cache();
            }
            case CacheOpening.Failed failed -> {
                notices.add(Said.of("files.no-cache", why(failed.kind(), failed.why())));
                return null;
            }
        }
    }

    private static @Nullable OwnStore own(OwnFile file, List<Said> notices) {
        switch (file.open()) {
            case OwnOpening.Open open -> {
                return open.store();
            }
            case OwnOpening.Damaged no ->
                notices.add(Said.of("files.own-damaged", no.file().toString(), backup(no)));
            case OwnOpening.WrongKey no ->
                notices.add(Said.of("files.own-key", no.file().toString()));
            case OwnOpening.NewerSchema no ->
                notices.add(Said.of("files.own-newer", no.file().toString()));
            case OwnOpening.Failed no -> notices.add(Said.of("files.own-failed", why(no.kind(), no.why())));
        }
        return null;
    }

    private static Said why(StoreException.Kind kind, String why) {
        return Said.of("files.trouble." + kind, why);
    }

    private static String backup(OwnOpening.Damaged damaged) {
        return damaged.newestBackup() == null ? "-" : damaged.newestBackup().toString();
    }

    @Override
    public void close() {
        close(cache);
        close(own);
        close(lock);
    }

    private static void close(@Nullable AutoCloseable one) {
        if (one == null) return;
        try {
            one.close();
        } catch (Exception e) {
            LOG.warn("A file could not be closed: {}", e.getMessage());
        }
    }
}

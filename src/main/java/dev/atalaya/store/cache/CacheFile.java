package dev.atalaya.store.cache;

import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.routing.RuleBook;
import dev.atalaya.store.CacheOpening;
import dev.atalaya.store.CacheOpening.Reason;
import dev.atalaya.store.CacheOpening.SetAside;
import dev.atalaya.store.FileKey;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.files.Disk;
import dev.atalaya.store.files.PrivateFiles;
import dev.atalaya.store.h2.Database;
import dev.atalaya.store.h2.Failures;
import dev.atalaya.store.h2.Migrations;
import dev.atalaya.store.history.H2History;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens a profile's cache. What cannot be used is put aside, and an empty cache takes its place.
public final class CacheFile {

    private static final Logger LOG = LoggerFactory.getLogger(CacheFile.class);

    static final Migrations MIGRATIONS = new Migrations(
            CacheFile.class,
            List.of(
                    "V1__floor_and_log.sql",
                    H2History.SCRIPT,
                    "V3__sections.sql",
                    "V4__judged.sql",
                    "V5__anew.sql",
                    "V6__standing.sql",
                    "V7__replay.sql",
                    "V8__words.sql"));

    /// The page cache in KB: H2's own idea of it, a share of the heap, is more than the console can spare. What
    /// the platform can give again need not be written twice a second; with H2's 45 s before space is used
    /// again the file would grow by 8 MB/s on a busy floor; and to compact it at the end keeps the user waiting
    /// for seconds, while H2 does that well enough whenever the file rests.
    static final String OPTIONS = ";CACHE_SIZE=16384;WRITE_DELAY=2000;RETENTION_TIME=5000;MAX_COMPACT_TIME=0";

    private final Path file;
    private final FileKey key;
    private final DamageFlag damage;
    private final Instant now;
    private final RuleBook book;
    private final int packSize;

    /// @param folder the profile's; it exists and belongs to this process
    /// @param now names a file that is put aside
    public CacheFile(Path folder, FileKey key, Instant now) {
        this(folder, key, now, new AtomRuleBook(), Packing.SIZE);
    }

    /// @param book by which decisions are judged
    /// @param packSize how many decisions are packed together
    CacheFile(Path folder, FileKey key, Instant now, RuleBook book, int packSize) {
        this.file = folder.resolve("cache");
        this.key = key;
        this.damage = new DamageFlag(folder.resolve("cache.damaged"));
        this.now = now;
        this.book = book;
        this.packSize = packSize;
    }

    /// Opens it and reads the floor ahead; the first [FloorCache#load] returns what was read.
    public CacheOpening open() {
        try {
            try {
                return new CacheOpening.Open(attempt(), null);
            } catch (Unfit unfit) {
                LOG.warn("the cache is put aside: {}", unfit.getMessage(), unfit.getCause());
                SetAside aside = setAside(unfit.reason);
                damage.lower();
                return new CacheOpening.Open(attempt(), aside);
            }
        } catch (StoreException e) {
            return new CacheOpening.Failed(e.kind(), String.valueOf(e.getMessage()));
        } catch (IOException | Unfit e) {
            return new CacheOpening.Failed(Disk.troubleAt(file), String.valueOf(e.getMessage()));
        }
    }

    /// Null where there is nothing to put aside: a full disk kept us from making another one.
    private @Nullable SetAside setAside(Reason reason) throws IOException {
        Path path = Database.pathOf(file);
        return Files.exists(path) ? new SetAside(BrokenFile.setAside(path, now), reason) : null;
    }

    private FloorCache attempt() throws Unfit, IOException {
        if (damage.raised() || Database.isStrange(file)) throw new Unfit(Reason.DAMAGED, null);
        Database database = openDatabase();
        boolean ready = false;
        try {
            // Where the disk failed it in this very process H2 may still have the file open that was put aside.
            if (!Files.exists(database.file())) database.startAnew(CacheFile::fill);
            migrate(database);
            PrivateFiles.restrict(database.file());
            H2FloorCache cache = new H2FloorCache(database, damage, book, packSize);
            cache.preload();
            ready = true;
            return cache;
        } catch (StoreException e) {
            if (Failures.unreadable(e)) throw new Unfit(Reason.DAMAGED, e);
            throw e;
        } finally {
            if (!ready) database.close();
        }
    }

    private Database openDatabase() throws Unfit {
        try {
            return Database.open(file, key, OPTIONS);
        } catch (SQLException e) {
            if (Failures.unreadableHead(e)) throw new Unfit(Reason.WRONG_KEY, e);
            StoreException failure = Failures.of(Database.pathOf(file), e);
            if (Failures.unreadable(failure)) throw new Unfit(Reason.DAMAGED, e);
            throw failure;
        }
    }

    private static void migrate(Database database) throws Unfit {
        int version = database.call(MIGRATIONS::version);
        if (version > MIGRATIONS.newest()) throw new Unfit(Reason.NEWER_SCHEMA, null);
        if (version < MIGRATIONS.newest()) {
            database.call(connection -> {
                MIGRATIONS.apply(connection, version);
                return true;
            });
        }
    }

    /// Makes the tables of an empty file.
    static boolean fill(Connection connection) throws SQLException {
        MIGRATIONS.apply(connection, 0);
        return true;
    }

    /// The file cannot be used as it is.
    private static final class Unfit extends Exception {

        private static final long serialVersionUID = 1L;

        private final Reason reason;

        Unfit(Reason reason, @Nullable Exception cause) {
            super(reason.name(), cause);
            this.reason = reason;
        }
    }
}

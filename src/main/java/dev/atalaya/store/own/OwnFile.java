package dev.atalaya.store.own;

import dev.atalaya.store.FileKey;
import dev.atalaya.store.OwnBackups;
import dev.atalaya.store.OwnOpening;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.files.Disk;
import dev.atalaya.store.files.PrivateFiles;
import dev.atalaya.store.h2.Database;
import dev.atalaya.store.h2.Failures;
import dev.atalaya.store.h2.Migrations;
import dev.atalaya.store.history.H2History;
import dev.atalaya.store.pack.MalformedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Opens a profile's own file. It is never rebuilt by itself; [#backups] puts a backup in its place when the user says
/// so.
public final class OwnFile {

    static final Migrations MIGRATIONS = new Migrations(
            OwnFile.class, List.of("V1__own.sql", H2History.SCRIPT, "V3__imports.sql", "V4__imported_by.sql"));

    /// H2 writes nothing by itself: [OwnWriter] has each transaction written and waits for it. With `WRITE_DELAY=0` the
    /// commit hands the pages to a thread of H2's, and the checkpoint after it finds nothing left to wait for.
    /// Nothing is written into gaps while the file is open: H2 finds its newest changes by a chain of places
    /// foretold, which gaps break, and a kill in the midst of a write then loses the one before it (decision 10).
    /// A small page cache: little is ever read.
    static final String OPTIONS = ";WRITE_DELAY=86400000;REUSE_SPACE=FALSE;CACHE_SIZE=2048";

    private final Path file;
    private final Path path;
    private final FileKey key;
    private final Clock clock;
    private final Witness witness;
    private final Backups backups;
    private volatile @Nullable Database running;

    /// @param folder the profile's; it exists and belongs to this process
    /// @param clock says which day a backup is of
    public OwnFile(Path folder, FileKey key, Clock clock) {
        this.file = folder.resolve("own");
        this.path = Database.pathOf(file);
        this.key = key;
        this.clock = clock;
        this.witness = new Witness(folder.resolve("own.tally"));
        this.backups = new Backups(folder.resolve("backups"), key);
    }

    public OwnOpening open() {
        try {
            boolean known = witness.exists() || backups.newest() != null;
            if (known && !Files.exists(path)) return damaged("the file is missing");
            if (known && Database.isStrange(file)) return damaged("it is no encrypted file");
            return open(known);
        } catch (IOException e) {
            return new OwnOpening.Failed(path, Disk.troubleAt(path), String.valueOf(e.getMessage()));
        }
    }

    private OwnOpening open(boolean known) throws IOException {
        Database database;
        try {
            database = Database.open(file, key, OPTIONS);
        } catch (SQLException e) {
            if (Failures.unreadableHead(e)) return new OwnOpening.WrongKey(path, backups.newest());
            return failed(Failures.of(path, e));
        }
        OwnOpening opening = null;
        try {
            opening = check(database, known);
            return opening;
        } catch (StoreException e) {
            return failed(e);
        } catch (MalformedException e) {
            return damaged(String.valueOf(e.getMessage()));
        } finally {
            if (!(opening instanceof OwnOpening.Open)) database.close();
        }
    }

    private OwnOpening check(Database database, boolean known) throws IOException {
        int version = database.call(MIGRATIONS::version);
        if (version > MIGRATIONS.newest()) return new OwnOpening.NewerSchema(path, version, MIGRATIONS.newest());
        if (version == 0 && known && !neverUsed()) return damaged("it has lost its tables");
        OwnWriter writer = new OwnWriter(database, witness);
        if (version < MIGRATIONS.newest()) migrate(database, version, writer);
        PrivateFiles.restrict(path);
        long tally = database.call(OwnWriter::tally);
        long lost = witness.read() - tally;
        if (lost > 0) return damaged("it has lost its newest " + lost + " changes");
        if (!witness.exists()) witness.write(tally);
        OwnStore store = new H2OwnStore(database, writer, backups, new OwnCompaction(file, key), clock);
        store.outbox().unfinished(); // damage there must show now
        running = database;
        return new OwnOpening.Open(store);
    }

    /// True when nothing was ever written for good: what a kill left of a first start before its tables were on the
    /// disk.
    private boolean neverUsed() throws IOException {
        return witness.tellsOfNothing() && backups.newest() == null;
    }

    private void migrate(Database database, int from, OwnWriter writer) {
        if (from > 0) backups.make(database, LocalDate.now(clock) + "-schema-" + from);
        database.call(connection -> {
            MIGRATIONS.apply(connection, from);
            return true;
        });
        writer.settle(); // or a kill before the first change would leave a file without tables
    }

    /// What can be put in its place.
    public OwnBackups backups() {
        return new OwnRestore(file, key, clock, witness, backups, () -> running != null && !running.isClosed());
    }

    private OwnOpening failed(StoreException e) throws IOException {
        String why = String.valueOf(e.getMessage());
        return Failures.unreadable(e) ? damaged(why) : new OwnOpening.Failed(path, e.kind(), why);
    }

    private OwnOpening damaged(String why) throws IOException {
        return new OwnOpening.Damaged(path, backups.newest(), why);
    }
}

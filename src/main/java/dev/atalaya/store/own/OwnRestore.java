package dev.atalaya.store.own;

import dev.atalaya.store.FileKey;
import dev.atalaya.store.OwnBackups;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.StoreException.Kind;
import dev.atalaya.store.files.PrivateFiles;
import dev.atalaya.store.h2.Database;
import dev.atalaya.store.h2.Failures;
import dev.atalaya.store.h2.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts a backup in the place of the own file.
///
/// @param file without its suffix
/// @param inUse whether this process has it open
record OwnRestore(Path file, FileKey key, Clock clock, Witness witness, Backups backups, BooleanSupplier inUse)
        implements OwnBackups {

    private static final Logger LOG = LoggerFactory.getLogger(OwnRestore.class);

    @Override
    public List<Backup> all() {
        try {
            return backups.described().reversed();
        } catch (IOException e) {
            throw new StoreException(Kind.DISK, "backups: " + e.getMessage(), e);
        }
    }

    @Override
    public Restored restore(Path backup) {
        if (inUse.getAsBoolean()) return new Restored.InUse();
        Path next = file.resolveSibling("own-restored");
        try {
            Files.deleteIfExists(Database.pathOf(next));
            int commands = fill(next, backup);
            takePlace(Database.pathOf(next));
            return new Restored.Done(commands);
        } catch (SQLException e) {
            return failed(Failures.of(backup, e));
        } catch (StoreException e) {
            return failed(e);
        } catch (IOException e) {
            return new Restored.Failed(String.valueOf(e.getMessage()));
        } finally {
            clear(Database.pathOf(next));
        }
    }

    /// Where it could not take the own file's place.
    private static void clear(Path next) {
        try {
            Files.deleteIfExists(next);
        } catch (IOException e) {
            LOG.warn("what was restored cannot be removed: {}", e.getMessage());
        }
    }

    /// Returns how many commands in it have not ended.
    private int fill(Path next, Path backup) throws SQLException {
        try (Database database = Database.open(next, key, OwnFile.OPTIONS)) {
            backups.restore(database, backup);
            String sql = "SELECT COUNT(*) FROM outbox WHERE stage IN " + OutboxTable.UNFINISHED;
            return database.call(connection ->
                    Rows.list(connection, sql, row -> row.getInt(1)).getFirst());
        }
    }

    private void takePlace(Path next) throws IOException {
        Path path = Database.pathOf(file);
        PrivateFiles.settle(next);
        Path aside = Files.exists(path) ? file.resolveSibling("own.broken-" + clock.millis()) : null;
        if (aside != null) PrivateFiles.move(path, aside);
        byte[] told = null;
        try {
            // It counts what the old file held.
            told = witness.remove();
            PrivateFiles.move(next, path);
        } catch (IOException e) {
            undo(aside, path, told, e);
            throw e;
        }
    }

    /// All is as it was, or the failure says what is not.
    private void undo(@Nullable Path aside, Path path, byte @Nullable [] told, IOException why) throws IOException {
        try {
            if (aside != null) PrivateFiles.move(aside, path);
            if (told != null) witness.putBack(told);
        } catch (IOException e) {
            throw new IOException(why.getMessage() + "; " + aside + ": " + e.getMessage(), e);
        }
    }

    private static Restored failed(StoreException e) {
        String why = String.valueOf(e.getMessage());
        return Failures.unreadable(e) || Failures.cut(e) ? new Restored.Unreadable(why) : new Restored.Failed(why);
    }
}

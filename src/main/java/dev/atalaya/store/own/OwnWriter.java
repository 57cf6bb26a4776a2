package dev.atalaya.store.own;

import dev.atalaya.store.StoreException;
import dev.atalaya.store.StoreException.Kind;
import dev.atalaya.store.h2.Database;
import dev.atalaya.store.h2.Rows;
import dev.atalaya.store.h2.SqlWork;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/// Writes the own file, one transaction at a time.
final class OwnWriter {

    private final Database database;
    private final Witness witness;

    OwnWriter(Database database, Witness witness) {
        this.database = database;
        this.witness = witness;
    }

    /// One transaction that survives the end of this process when it returns, but not a power failure. For what a
    /// restart would find out again.
    synchronized void note(SqlWork<?> work) {
        database.transaction(work);
        database.call(connection -> Rows.update(connection, "CHECKPOINT"));
    }

    /// One transaction that survives a power failure too.
    ///
    /// @throws StoreException when that is not certain; the work may have been done all the same
    synchronized void write(SqlWork<?> work) {
        long n = database.transaction(connection -> {
            work.on(connection);
            return count(connection);
        });
        settle();
        try {
            witness.write(n);
        } catch (IOException e) {
            throw new StoreException(Kind.DISK, witness.file().getFileName() + ": " + e.getMessage(), e);
        }
    }

    /// Waits until all that was done is on the disk.
    void settle() {
        database.call(connection -> Rows.update(connection, "CHECKPOINT SYNC"));
    }

    private static long count(Connection connection) throws SQLException {
        long n = tally(connection) + 1;
        Rows.update(connection, "DELETE FROM tally");
        Rows.update(connection, "INSERT INTO tally (only, n) VALUES (1, ?)", n);
        return n;
    }

    static long tally(Connection connection) throws SQLException {
        return Rows.list(connection, "SELECT COALESCE(MAX(n), 0) FROM tally", row -> row.getLong(1))
                .getFirst();
    }
}

package dev.atalaya.store.own;

import dev.atalaya.store.AuditEntry;
import dev.atalaya.store.AuditTrail;
import dev.atalaya.store.h2.Database;
import dev.atalaya.store.h2.Rows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The audit trail's table.
final class AuditTable implements AuditTrail {

    private static final String COLUMNS =
            "at, platform_id, who, who_name, what, subject_id, subject, was, asked, outcome";

    private final Database database;
    private final OwnWriter writer;

    AuditTable(Database database, OwnWriter writer) {
        this.database = database;
        this.writer = writer;
    }

    @Override
    public void append(AuditEntry entry) {
        writer.write(connection -> insert(connection, entry));
    }

    @Override
    public List<AuditEntry> newest(int n) {
        String sql = "SELECT " + COLUMNS + " FROM audit ORDER BY no DESC LIMIT ?";
        return database.call(connection -> Rows.list(connection, sql, AuditTable::read, n));
    }

    @Override
    public List<AuditEntry> between(@Nullable Instant from, @Nullable Instant to) {
        // Text sorts like time but for what is below the second.
        String sql = "SELECT " + COLUMNS + " FROM audit WHERE at >= ? AND at < ? ORDER BY no";
        String first = from == null ? "" : from.minusSeconds(1).toString();
        String last = to == null ? "~" : to.plusSeconds(1).toString();
        return database.call(connection -> Rows.list(connection, sql, AuditTable::read, first, last)).stream()
                .filter(entry -> from == null || !entry.at().isBefore(from))
                .filter(entry -> to == null || entry.at().isBefore(to))
                .toList();
    }

    /// In the caller's transaction.
    static int insert(Connection connection, AuditEntry entry) throws SQLException {
        return Rows.update(
                connection,
                "INSERT INTO audit (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.at().toString(),
                entry.platformId(),
                entry.who(),
                entry.whoName(),
                entry.what(),
                entry.subjectId(),
                entry.subject(),
                entry.before(),
                entry.after(),
                entry.outcome());
    }

    private static AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(
                Instant.parse(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10));
    }
}

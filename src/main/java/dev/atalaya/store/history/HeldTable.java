package dev.atalaya.store.history;

import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Stretches;
import dev.atalaya.store.h2.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The table of what is here.
final class HeldTable {

    private HeldTable() {}

    static Stretches read(Connection connection, HistoryKind kind, Held how) throws SQLException {
        return Stretches.of(Rows.list(
                connection,
                "SELECT from_ms, to_ms FROM history_held WHERE kind = ? AND how = ? ORDER BY from_ms",
                row -> new Stretch(Millis.at(row.getLong(1)), Millis.at(row.getLong(2))),
                kind.ordinal(),
                how.ordinal()));
    }

    static Coverage coverage(Connection connection, HistoryKind kind) throws SQLException {
        return new Coverage(
                read(connection, kind, Held.RECORDED),
                read(connection, kind, Held.OBSERVED),
                read(connection, kind, Held.IMPORTED),
                read(connection, kind, Held.GONE),
                read(connection, kind, Held.WANTED));
    }

    static void add(Connection connection, HistoryKind kind, Held how, Stretch range) throws SQLException {
        replace(connection, kind, how, read(connection, kind, how).plus(new Stretches(List.of(range))));
    }

    static void replace(Connection connection, HistoryKind kind, Held how, Stretches ranges) throws SQLException {
        Rows.update(connection, "DELETE FROM history_held WHERE kind = ? AND how = ?", kind.ordinal(), how.ordinal());
        for (Stretch part : ranges.parts()) {
            Rows.update(
                    connection,
                    "INSERT INTO history_held (kind, how, from_ms, to_ms) VALUES (?, ?, ?, ?)",
                    kind.ordinal(),
                    how.ordinal(),
                    Millis.of(part.from()),
                    Millis.of(part.to()));
        }
    }

    /// Up to when somebody listened; 0 when nobody ever did.
    static long heardUntil(Connection connection) throws SQLException {
        return Rows.list(
                        connection,
                        "SELECT COALESCE(MAX(to_ms), 0) FROM history_held WHERE kind = ? AND how = ?",
                        row -> row.getLong(1),
                        HistoryKind.STATES.ordinal(),
                        Held.OBSERVED.ordinal())
                .getFirst();
    }
}

package dev.atalaya.store.cache;

import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Stretches;
import dev.atalaya.store.h2.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// The tables of where decisions without candidates are judged, and of where they are to be judged anew in any case.
/// What another rule book judged does not count.
enum JudgedTable {
    JUDGED,
    /// Whatever the rules: [#ANY].
    ANEW;

    static final int ANY = 0;

    Stretches read(Connection connection, int rules) throws SQLException {
        return Stretches.of(Rows.list(
                connection,
                "SELECT from_ms, to_ms FROM " + this + " WHERE rules = ? ORDER BY from_ms",
                row -> new Stretch(Instant.ofEpochMilli(row.getLong(1)), Instant.ofEpochMilli(row.getLong(2))),
                rules));
    }

    void add(Connection connection, int rules, Stretches ranges) throws SQLException {
        replace(connection, rules, read(connection, rules).plus(ranges));
    }

    void remove(Connection connection, int rules, Stretch range) throws SQLException {
        Stretches judged = read(connection, rules);
        Stretches left = judged.minus(new Stretches(List.of(range)));
        if (!left.equals(judged)) replace(connection, rules, left);
    }

    private void replace(Connection connection, int rules, Stretches ranges) throws SQLException {
        Rows.update(connection, "DELETE FROM " + this);
        for (Stretch part : ranges.parts()) {
            Rows.update(
                    connection,
                    "INSERT INTO " + this + " (from_ms, to_ms, rules) VALUES (?, ?, ?)",
                    part.from().toEpochMilli(),
                    part.to().toEpochMilli(),
                    rules);
        }
    }
}

package dev.atalaya.store.cache;

import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Stretches;
import dev.atalaya.store.h2.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// The table of where decisions without candidates are judged. What another rule book judged does not count.
final class JudgedTable {

    private JudgedTable() {}

    static Stretches read(Connection connection, int rules) throws SQLException {
        return Stretches.of(Rows.list(
                connection,
                "SELECT from_ms, to_ms FROM judged WHERE rules = ? ORDER BY from_ms",
                row -> new Stretch(Instant.ofEpochMilli(row.getLong(1)), Instant.ofEpochMilli(row.getLong(2))),
                rules));
    }

    static void add(Connection connection, int rules, Stretch range) throws SQLException {
        replace(connection, rules, read(connection, rules).plus(new Stretches(List.of(range))));
    }

    static void remove(Connection connection, int rules, Stretch range) throws SQLException {
        Stretches judged = read(connection, rules);
        Stretches left = judged.minus(new Stretches(List.of(range)));
        if (!left.equals(judged)) replace(connection, rules, left);
    }

    private static void replace(Connection connection, int rules, Stretches ranges) throws SQLException {
        Rows.update(connection, "DELETE FROM judged");
        for (Stretch part : ranges.parts()) {
            Rows.update(
                    connection,
                    "INSERT INTO judged (from_ms, to_ms, rules) VALUES (?, ?, ?)",
                    part.from().toEpochMilli(),
                    part.to().toEpochMilli(),
                    rules);
        }
    }
}

package dev.atalaya.store.own;

import dev.atalaya.store.Keepsakes;
import dev.atalaya.store.h2.Database;
import dev.atalaya.store.h2.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// The keepsakes' table.
final class KeepsakeTable implements Keepsakes {

    private final Database database;
    private final OwnWriter writer;

    KeepsakeTable(Database database, OwnWriter writer) {
        this.database = database;
        this.writer = writer;
    }

    @Override
    public Optional<String> get(String key) {
        return database
                .call(connection ->
                        Rows.list(connection, "SELECT json FROM keepsake WHERE name = ?", row -> row.getString(1), key))
                .stream()
                .findFirst();
    }

    @Override
    public void put(String key, String json) {
        writer.write(connection -> {
            delete(connection, key);
            return Rows.update(connection, "INSERT INTO keepsake (name, json) VALUES (?, ?)", key, json);
        });
    }

    @Override
    public void remove(String key) {
        writer.write(connection -> delete(connection, key));
    }

    private static int delete(Connection connection, String key) throws SQLException {
        return Rows.update(connection, "DELETE FROM keepsake WHERE name = ?", key);
    }
}

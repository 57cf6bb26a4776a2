package dev.atalaya.store.h2;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// Brings a file's tables up to date by SQL resources, the first of which makes version 1, and so on.
///
/// H2 commits each change of a table by itself: a crash may leave a script half done. So every script must do
/// no harm when it runs again (`IF NOT EXISTS`).
public final class Migrations {

    private final Class<?> home;
    private final List<String> scripts;

    /// @param home the class beside whose class file the scripts lie
    public Migrations(Class<?> home, List<String> scripts) {
        this.home = home;
        this.scripts = List.copyOf(scripts);
    }

    /// The newest version known here.
    public int newest() {
        return scripts.size();
    }

    /// The file's version, 0 when it has no tables of ours yet.
    public int version(Connection connection) throws SQLException {
        boolean ours = !Rows.list(
                        connection,
                        "SELECT 1 FROM information_schema.tables WHERE table_name = 'schema_version'",
                        row -> row.getInt(1))
                .isEmpty();
        if (!ours) return 0;
        return Rows.list(connection, "SELECT COALESCE(MAX(version), 0) FROM schema_version", row -> row.getInt(1))
                .getFirst();
    }

    /// Runs the scripts after version `from`.
    public void apply(Connection connection, int from) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS schema_version (version INT PRIMARY KEY)");
            for (int version = from + 1; version <= newest(); version++) {
                statement.execute(script(scripts.get(version - 1)));
                Rows.update(connection, "INSERT INTO schema_version (version) VALUES (?)", version);
            }
        }
    }

    private String script(String name) {
        try (InputStream in = home.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("missing resource " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

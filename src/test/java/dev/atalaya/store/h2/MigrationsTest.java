package dev.atalaya.store.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.store.FileKey;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    private static final String FIRST = "V1__things.sql";
    private static final String SECOND = "V2__names.sql";

    @TempDir
    Path folder;

    @Test
    void anOldFileIsBroughtUpToDate() throws SQLException {
        try (Database database = open()) {
            assertThat(apply(database, FIRST)).isEqualTo(1);
            database.call(connection -> Rows.update(connection, "INSERT INTO thing (id) VALUES (7)"));
        }
        try (Database database = open()) {
            assertThat(apply(database, FIRST, SECOND)).isEqualTo(2);
            assertThat(apply(database, FIRST, SECOND)).isEqualTo(2);
            assertThat(names(database)).containsExactly("thing 7");
        }
    }

    @Test
    void aScriptThatWasInterruptedRunsAgain() throws SQLException {
        try (Database database = open()) {
            apply(database, FIRST);
            database.call(connection -> Rows.update(connection, "INSERT INTO thing (id) VALUES (8)"));
            database.call(connection -> Rows.update(connection, "ALTER TABLE thing ADD COLUMN name VARCHAR"));
            assertThat(apply(database, FIRST, SECOND)).isEqualTo(2);
            assertThat(names(database)).containsExactly("thing 8");
        }
    }

    @Test
    void aScriptThatIsNotThereIsAFaultOfOurs() throws SQLException {
        try (Database database = open()) {
            assertThatThrownBy(() -> apply(database, "V1__nowhere.sql")).hasMessageContaining("V1__nowhere.sql");
        }
    }

    private Database open() throws SQLException {
        return Database.open(folder.resolve("things"), new FileKey("ab".repeat(32)), "");
    }

    private static int apply(Database database, String... scripts) {
        Migrations migrations = new Migrations(MigrationsTest.class, List.of(scripts));
        return database.call(connection -> {
            migrations.apply(connection, migrations.version(connection));
            return migrations.version(connection);
        });
    }

    private static List<String> names(Database database) {
        return database.call(connection -> Rows.list(connection, "SELECT name FROM thing", row -> row.getString(1)));
    }
}

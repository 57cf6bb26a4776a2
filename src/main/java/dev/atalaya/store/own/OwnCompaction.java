package dev.atalaya.store.own;

import dev.atalaya.store.FileKey;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.StoreException.Kind;
import dev.atalaya.store.files.PrivateFiles;
import dev.atalaya.store.h2.Database;
import dev.atalaya.store.h2.Failures;
import dev.atalaya.store.h2.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the own file small again: while it is open it only grows, by some 15 KB a change, and H2 does nothing about it
/// when it is closed. A copy is made small and takes the file's place in one step once it is known to hold as much: at
/// no moment can a kill lose anything.
///
/// @param file without its suffix
record OwnCompaction(Path file, FileKey key) {

    private static final Logger LOG = LoggerFactory.getLogger(OwnCompaction.class);

    /// At the end.
    static final long LARGE = 2L << 20;
    /// While it is open, where others wait for it.
    static final long VERY_LARGE = 32L << 20;

    private static final int WORTH_IT = 50;
    private static final List<String> TABLES = List.of(
            "outbox",
            "audit",
            "test_mark",
            "keepsake",
            "agent_day",
            "config_span",
            "talk",
            "history_held",
            "import_file",
            "import_state",
            "import_talk",
            "import_thing");

    /// Whether less than half of it is of use, in per cent as H2 has it.
    static boolean isWorthIt(Database database) {
        String sql =
                "SELECT setting_value FROM information_schema.settings WHERE setting_name = 'info.CHUNKS_FILL_RATE'";
        return database.call(connection -> Rows.list(connection, sql, row -> row.getInt(1))).stream()
                .allMatch(rate -> rate < WORTH_IT);
    }

    /// The file must be closed. One that cannot be made small stays as it is.
    void run() {
        Path copy = file.resolveSibling("own-compact");
        Path copied = Database.pathOf(copy);
        try {
            Files.copy(Database.pathOf(file), copied, StandardCopyOption.REPLACE_EXISTING);
            List<Long> before;
            try (Database database = Database.open(copy, key, OwnFile.OPTIONS)) {
                before = content(database);
                database.closeCompact();
            }
            try (Database database = Database.open(copy, key, OwnFile.OPTIONS)) {
                if (!before.equals(content(database))) throw new StoreException(Kind.OTHER, "it lacks something", null);
            }
            PrivateFiles.settle(copied);
            PrivateFiles.move(copied, Database.pathOf(file));
        } catch (SQLException e) {
            failed(copied, Failures.of(copied, e));
        } catch (IOException | StoreException e) {
            failed(copied, e);
        }
    }

    private static List<Long> content(Database database) {
        return database.call(connection -> {
            List<Long> content = new ArrayList<>();
            content.add(OwnWriter.tally(connection));
            for (String table : TABLES) {
                String sql = "SELECT COUNT(*) FROM " + table;
                content.addAll(Rows.list(connection, sql, row -> row.getLong(1)));
            }
            return content;
        });
    }

    private static void failed(Path copied, Exception e) {
        LOG.warn("the own file stays as large as it is: {}", e.getMessage());
        try {
            Files.deleteIfExists(copied);
        } catch (IOException left) {
            LOG.warn("{} is left over: {}", copied.getFileName(), left.getMessage());
        }
    }
}

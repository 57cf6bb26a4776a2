package dev.atalaya.store.cache;

import dev.atalaya.floor.Assignment;
import dev.atalaya.store.CacheOpening;
import dev.atalaya.store.FileKey;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.h2.Database;
import dev.atalaya.store.h2.Rows;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Writing decisions with candidates, against a bare batch insert of the same rows into the same tables and indexes of
/// another encrypted file. `FOLDER N ROUNDS`; the decisions are made before, so it wants a heap of its own (-Xmx4g).
public final class WriteBenchmark {

    private static final FileKey KEY = new FileKey("0123456789abcdef".repeat(4));
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int BATCH = 1000;
    private static final int CHUNK = 25_000;

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final Path folder;
    private final int n;

    private record Table(String name, List<String> columns, List<@Nullable Object[]> rows) {}

    private WriteBenchmark(Path folder, int n) {
        this.folder = folder;
        this.n = n;
    }

    public static void main(String[] args) throws Exception {
        WriteBenchmark benchmark = new WriteBenchmark(Path.of(args[0]), Integer.parseInt(args[1]));
        for (int i = 0; i < Integer.parseInt(args[2]); i++) benchmark.round(i);
    }

    private void round(int round) throws Exception {
        Path ours = Files.createDirectories(folder.resolve("ours-" + round));
        Path bare = Files.createDirectories(folder.resolve("bare-" + round));
        double seconds = write(ours);
        List<Table> tables = read(ours);
        try (FloorCache empty = open(bare)) {
            var _ = empty.count();
        }
        double least = copy(bare, tables);
        out.printf(
                "%,d decisions: %,.0f/s; a bare insert of the same rows %,.0f/s: %.0f %%%n",
                n, n / seconds, n / least, 100 * least / seconds);
    }

    private FloorCache open(Path where) {
        if (new CacheFile(where, KEY, START).open() instanceof CacheOpening.Open(FloorCache cache, var aside)
                && aside == null) return cache;
        throw new IllegalStateException("the file is not as it should be");
    }

    /// The seconds spent in writing, packing included; what is written is made between, and not counted.
    private double write(Path where) {
        SomeDecisions some = new SomeDecisions(new Random(7));
        ManyContacts contacts = new ManyContacts(9);
        long spent = 0;
        try (FloorCache cache = open(where)) {
            for (int done = 0; done < n; done += CHUNK) {
                List<Assignment> made = new ArrayList<>();
                for (int i = done; i < Math.min(n, done + CHUNK); i++) {
                    Instant at = START.plusSeconds(i * 30L);
                    made.add(contacts.with(some.decision("a-" + (100_000 + i), "c-" + (50_000 + i * 2L / 3), at)));
                }
                long begin = System.nanoTime();
                for (int i = 0; i < made.size(); i += BATCH) {
                    cache.backfill(made.subList(i, Math.min(made.size(), i + BATCH)));
                }
                spent += System.nanoTime() - begin;
            }
        }
        return spent / 1e9;
    }

    private static List<Table> read(Path where) throws SQLException {
        try (Database database = Database.open(where.resolve("cache"), KEY, CacheFile.OPTIONS)) {
            return database.call(connection -> {
                List<Table> tables = new ArrayList<>();
                for (String name : List.of("decision", "section", "pack")) tables.add(table(connection, name));
                return tables;
            });
        }
    }

    private static Table table(Connection connection, String name) throws SQLException {
        List<String> columns = Rows.list(
                connection,
                "SELECT column_name FROM information_schema.columns WHERE table_name = ? ORDER BY ordinal_position",
                row -> row.getString(1),
                name);
        List<@Nullable Object[]> rows = Rows.list(connection, "SELECT * FROM " + name, row -> {
            @Nullable Object[] values = new @Nullable Object[columns.size()];
            for (int i = 0; i < values.length; i++) values[i] = row.getObject(i + 1);
            return values;
        });
        return new Table(name, columns, rows);
    }

    private static double copy(Path where, List<Table> tables) throws SQLException {
        try (Database database = Database.open(where.resolve("cache"), KEY, CacheFile.OPTIONS)) {
            for (Table table : tables) database.call(c -> Rows.update(c, "DELETE FROM " + table.name()));
            long begin = System.nanoTime();
            for (Table table : tables) {
                for (int i = 0; i < table.rows().size(); i += BATCH) {
                    insert(
                            database,
                            table,
                            table.rows().subList(i, Math.min(table.rows().size(), i + BATCH)));
                }
            }
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    private static void insert(Database database, Table table, List<@Nullable Object[]> rows) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
        int[] _ = database.transaction(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("INSERT INTO " + table.name() + " VALUES (" + marks + ")")) {
                for (@Nullable Object[] values : rows) {
                    for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
                    statement.addBatch();
                }
                return statement.executeBatch();
            }
        });
    }
}

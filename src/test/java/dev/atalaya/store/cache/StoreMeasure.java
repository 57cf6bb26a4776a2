package dev.atalaya.store.cache;

import dev.atalaya.floor.Assignment;
import dev.atalaya.store.FileKey;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.h2.Database;
import dev.atalaya.store.h2.Rows;
import dev.atalaya.store.pack.Packer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A quick look at the cache's speed and size, without JMH. `write FOLDER N` writes N decisions, ours and bare
/// in turn; `floor FOLDER N` makes a cache of N decisions and a floor of 2,000 agents and 20,000 conversations;
/// `load FOLDER` opens it and reads the floor.
public final class StoreMeasure {

    private static final int BATCH = 1000;
    private static final FileKey KEY = CacheFixture.KEY;
    private static final Instant START = Instant.parse("2026-09-01T00:00:00Z");

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final Path folder;

    private StoreMeasure(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        StoreMeasure measure = new StoreMeasure(Files.createDirectories(Path.of(args[1])));
        switch (args[0]) {
            case "write" -> measure.write(Integer.parseInt(args[2]));
            case "floor" -> measure.floor(Integer.parseInt(args[2]));
            case "load" -> measure.load();
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private void write(int n) throws Exception {
        List<Assignment> decisions = decisions(n);
        List<DecisionRow> rows = rows(decisions);
        for (int round = 0; round < 3; round++) {
            try (Database database = fresh("ours")) {
                DecisionTable table = CacheFixture.table(new Words(database));
                time("ours", n, () -> {
                    for (int from = 0; from < n; from += BATCH) {
                        List<Assignment> batch = decisions.subList(from, Math.min(n, from + BATCH));
                        database.transaction(connection -> {
                            table.put(connection, batch);
                            return true;
                        });
                    }
                });
            }
            try (Database database = fresh("bare")) {
                time("bare", n, () -> bare(database, decisions, rows));
            }
        }
        for (String name : List.of("ours", "bare")) size(name, n);
    }

    private static List<Assignment> decisions(int n) {
        SomeDecisions some = new SomeDecisions(new Random(7));
        Random random = new Random(8);
        List<Assignment> decisions = new ArrayList<>(n);
        Instant at = START;
        for (int i = 0; i < n; i++) {
            at = at.plusMillis(1 + random.nextInt(9000));
            decisions.add(some.decision("a-" + (100_000 + i), "c-" + (50_000 + i * 2L / 3), at));
        }
        return decisions;
    }

    private List<DecisionRow> rows(List<Assignment> decisions) throws Exception {
        try (Database database = fresh("rows")) {
            DecisionCodec codec = new DecisionCodec(new Words(database), CacheFixture.MARKS);
            Packer packer = new Packer();
            List<DecisionRow> rows = new ArrayList<>();
            for (Assignment decision : decisions) rows.add(codec.pack(decision, Slots.first(decision.at()), packer));
            return rows;
        }
    }

    /// The same bytes by the plainest batch: one connection, one statement.
    private static void bare(Database database, List<Assignment> decisions, List<DecisionRow> rows)
            throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO decision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < rows.size(); i++) {
                DecisionTable.bind(insert, Slots.first(decisions.get(i).at()), rows.get(i));
                insert.addBatch();
                if ((i + 1) % BATCH == 0) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private void size(String name, int n) throws Exception {
        Path file = folder.resolve(name);
        try (Database database = Database.open(file, KEY, "")) {
            database.call(connection -> Rows.update(connection, "SHUTDOWN COMPACT"));
        }
        out.printf("%s: %.1f bytes a decision after SHUTDOWN COMPACT%n", name, (double) bytes(file) / n);
    }

    private Database fresh(String name) throws SQLException {
        Path file = folder.resolve(name);
        try {
            Files.deleteIfExists(Database.pathOf(file));
        } catch (java.io.IOException e) {
            throw new SQLException(e);
        }
        Database database = Database.open(file, KEY, CacheFile.OPTIONS);
        database.call(connection -> {
            CacheFile.MIGRATIONS.apply(connection, 0);
            return true;
        });
        return database;
    }

    private static long bytes(Path file) {
        return Database.pathOf(file).toFile().length();
    }

    private interface Work {
        void run() throws SQLException;
    }

    private void time(String what, int n, Work work) throws SQLException {
        var threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuSeconds = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
        out.printf(
                "%s: %,.0f decisions/s by the clock, %,.0f a second of the writing thread's CPU%n",
                what, n / seconds, n / cpuSeconds);
    }

    private void floor(int n) {
        try (FloorCache cache = CacheFixture.sound(folder)) {
            cache.replaceAll(LargeFloor.of(2000, 20_000));
            List<Assignment> decisions = decisions(n);
            for (int from = 0; from < n; from += BATCH) {
                cache.backfill(decisions.subList(from, Math.min(n, from + BATCH)));
            }
            out.printf("floor and %,d decisions: %,d bytes%n", cache.count(), cache.bytes());
        }
    }

    private void load() {
        var threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        try (FloorCache cache = CacheFixture.sound(folder)) {
            var floor = cache.load().orElseThrow();
            out.printf(
                    "open and load %d agents, %d conversations: %d ms, %d ms of CPU (JVM up for %d ms)%n",
                    floor.agents().size(),
                    floor.conversations().size(),
                    (System.nanoTime() - start) / 1_000_000,
                    threads.getCurrentThreadCpuTime() / 1_000_000,
                    ManagementFactory.getRuntimeMXBean().getUptime());
        }
    }
}

package dev.atalaya.store.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.store.FileKey;
import dev.atalaya.store.StoreException;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

class DatabaseTest {

    private static final FileKey KEY = new FileKey("ab".repeat(32));

    @TempDir
    Path folder;

    @Test
    void aTransactionIsAllOrNothing() throws SQLException {
        try (Database database = withTable("retry:")) {
            assertThatThrownBy(() -> database.transaction(connection -> {
                        Rows.update(connection, "INSERT INTO t VALUES (1, '')");
                        throw new IllegalStateException("no more");
                    }))
                    .hasMessage("no more");
            assertThatThrownBy(() -> database.transaction(connection -> {
                        Rows.update(connection, "INSERT INTO t VALUES (1, '')");
                        return Rows.update(connection, "INSERT INTO t VALUES (1, '')");
                    }))
                    .isInstanceOf(StoreException.class);
            assertThat(count(database)).isZero();
        }
    }

    @Test
    void anInterruptedThreadDoesNotCostTheFile() throws SQLException {
        try (Database database = withTable("retry:")) {
            Thread.currentThread().interrupt();
            insert(database, 1);
            assertThat(Thread.interrupted()).as("still interrupted").isTrue();

            assertThat(count(database)).isEqualTo(1);
        }
    }

    @Test
    void whatH2GaveUpIsOpenedAgain() throws SQLException {
        try (Database database = withTable("")) {
            insert(database, 1);
            assertThatThrownBy(() -> database.transaction(connection -> {
                        Rows.update(connection, "INSERT INTO t VALUES (2, '')");
                        Thread.currentThread().interrupt(); // H2 closes the file under such a thread
                        return 2;
                    }))
                    .isInstanceOf(StoreException.class);
            assertThat(Thread.interrupted()).as("still interrupted").isTrue();

            assertThat(count(database)).isEqualTo(1);
            insert(database, 3);
            assertThat(count(database)).isEqualTo(2);
        }
    }

    @Test
    void aLockThatNobodyUsesAnyMoreEndsWithoutARestart() throws Exception {
        try (Database database = withTable("retry:")) {
            insert(database, 1);
            database.call(connection -> Rows.update(connection, "SHUTDOWN IMMEDIATELY"));
            lockAndForget(database.file());

            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> isOpen(database));
            assertThat(count(database)).isEqualTo(1);
        }
    }

    /// Grown old, so that it takes more than a small collection.
    @SuppressWarnings("resource") // what is tried is that nobody closes it
    private static void lockAndForget(Path file) throws IOException {
        FileLock lock = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)
                .lock();
        System.gc();
        Reference.reachabilityFence(lock);
    }

    private static boolean isOpen(Database database) {
        try {
            return count(database) > 0;
        } catch (StoreException e) {
            assertThat(e.kind()).isEqualTo(StoreException.Kind.IN_USE);
            return false;
        }
    }

    @Test
    void onABusyMachineALockIsWaitedFor() throws SQLException {
        try (Database database = withTable("retry:")) {
            for (int i = 0; i < 2; i++) {
                List<Integer> waits = database.call(
                        connection -> Rows.list(connection, "SELECT LOCK_TIMEOUT()", row -> row.getInt(1)));
                assertThat(waits).containsExactly(15_000);
            }
        }
    }

    @Test
    void afterTheEndItSaysThatItIsClosed() throws SQLException {
        Database database = withTable("retry:");
        database.close();
        database.close();

        assertThatThrownBy(() -> count(database))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.CLOSED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE ALIAS own FOR 'java.lang.System.exit(int)'",
                "CREATE TRIGGER own BEFORE INSERT ON t FOR EACH ROW CALL 'org.h2.test.Trigger'",
                "CREATE AGGREGATE own FOR 'java.lang.Object'"
            })
    void noClassIsReachableFromSql(String sql) throws SQLException {
        try (Database database = withTable("retry:")) {
            assertThatThrownBy(() -> database.transaction(connection -> Rows.update(connection, sql)))
                    .isInstanceOf(StoreException.class);
            insert(database, 1);
            assertThat(count(database)).isEqualTo(1);
        }
    }

    @Test
    void nothingIsWrittenInPlainText() throws Exception {
        try (Database database = withTable("retry:")) {
            insert(database, 1);
            assertThatThrownBy(() -> database.call(c -> Rows.update(c, "INSERT INTO nowhere VALUES ('secret text')")))
                    .isInstanceOf(StoreException.class);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).extracting(Path::getFileName).containsExactly(Path.of("t.mv.db"));
        }
        assertThat(Files.readAllBytes(folder.resolve("t.mv.db")))
                .asString(java.nio.charset.StandardCharsets.ISO_8859_1)
                .doesNotContain("long text");
    }

    private Database withTable(String fileSystem) throws SQLException {
        Database database = Database.open(fileSystem, folder.resolve("t"), KEY, ";WRITE_DELAY=0");
        database.call(connection -> Rows.update(connection, "CREATE TABLE t (a INT PRIMARY KEY, b VARCHAR)"));
        return database;
    }

    private static void insert(Database database, int a) {
        String text = "long text ".repeat(2000);
        database.transaction(connection -> Rows.update(connection, "INSERT INTO t VALUES (?, ?)", a, text));
    }

    private static int count(Database database) {
        return database.call(connection -> Rows.list(connection, "SELECT COUNT(*) FROM t", row -> row.getInt(1)))
                .getFirst();
    }
}

package dev.atalaya.store.h2;

import dev.atalaya.store.FileKey;
import dev.atalaya.store.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.Driver;
import org.h2.api.ErrorCode;
import org.h2.engine.Constants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One encrypted H2 file. Any thread. H2 closes a file by itself when the disk fails it; the next call opens it
/// again.
public final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private static final int WAIT_MILLIS = 15_000;

    /// PostgreSQL's SQL where H2 has it; no plain-text trace file; a reader's big sort never goes to an open
    /// temporary file; an interrupted thread does not cost us the file ("retry:"); on a busy machine what another
    /// transaction holds is waited for.
    private static final String OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
            + ";DEFAULT_NULL_ORDERING=HIGH;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE"
            + ";MAX_MEMORY_ROWS=10000000;DEFAULT_LOCK_TIMEOUT=" + WAIT_MILLIS + ";LOCK_TIMEOUT=" + WAIT_MILLIS;

    private static final String CIPHER = ";CIPHER=AES";

    private static final byte[] HEAD = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    private final Path file;
    private final Driver driver = new Driver();
    /// With its options: H2 carries out each of them anew for every connection, which takes longer than
    /// connecting.
    private final String firstUrl;
    private final String url;
    private final Properties login = new Properties();
    /// Held for reading by all who use the file.
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();
    private Connection anchor;
    private boolean closed;
    private volatile boolean reopening;
    /// Another program may have the file, and then no collection helps.
    private final Seldom collecting = new Seldom(Duration.ofSeconds(10), System::nanoTime);

    private Database(Path file, String url, FileKey key, String options) throws SQLException {
        this.file = file;
        this.url = url + CIPHER;
        this.firstUrl = this.url + OPTIONS + options;
        login.setProperty("user", "atalaya");
        login.setProperty("password", key.hex() + " ");
        this.anchor = connect(firstUrl);
    }

    /// @param file without its suffix `.mv.db`, which H2 adds
    /// @param options further options of H2, each with a semicolon before it
    public static Database open(Path file, FileKey key, String options) throws SQLException {
        return open("retry:", file, key, options);
    }

    /// @param fileSystem prefix of one of H2's file systems
    static Database open(String fileSystem, Path file, FileKey key, String options) throws SQLException {
        // No Java is reachable from SQL. H2 reads this once, when its first class is loaded.
        System.setProperty("h2.allowedClasses", "");
        return new Database(pathOf(file), "jdbc:h2:" + fileSystem + file.toAbsolutePath(), key, options);
    }

    /// The file with its suffix.
    public static Path pathOf(Path file) {
        return file.toAbsolutePath().resolveSibling(file.getFileName() + ".mv.db");
    }

    /// True when there is a file, and it is not one that H2 encrypted.
    public static boolean isStrange(Path file) throws IOException {
        Path path = pathOf(file);
        if (!Files.exists(path)) return false;
        try (InputStream in = Files.newInputStream(path)) {
            return !Arrays.equals(in.readNBytes(HEAD.length), HEAD);
        }
    }

    public Path file() {
        return file;
    }

    /// Size in bytes, 0 when it is not there.
    public long bytes() {
        try {
            return Files.size(file);
        } catch (IOException _) {
            return 0;
        }
    }

    /// Runs the work with its own connection, each statement by itself.
    ///
    /// @throws StoreException for whatever H2 reports
    public <T> T call(SqlWork<T> work) {
        return run(work);
    }

    /// Runs the work in one transaction: all of it, or nothing.
    ///
    /// @throws StoreException for whatever H2 reports; then nothing was done
    public <T> T transaction(SqlWork<T> work) {
        return run(connection -> {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            // Closing a connection that did not commit rolls back.
            T result = work.on(connection);
            connection.commit();
            return result;
        });
    }

    /// Runs work that only reads and sees one whole state of the file from its first statement to its last.
    public <T> T look(SqlWork<T> work) {
        return run(connection -> {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Constants.TRANSACTION_SNAPSHOT);
            return work.on(connection);
        });
    }

    /// H2 closes its file under an interrupted thread and, with "retry:", opens it again but forgets the
    /// interruption: it is put off until the work is done.
    private <T> T run(SqlWork<T> work) {
        boolean interrupted = Thread.interrupted();
        use.readLock().lock();
        try (Connection connection = connect()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw failed(e);
        } finally {
            use.readLock().unlock();
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    /// A file that could only be read stays so for as long as H2 has it open.
    private StoreException failed(SQLException cause) {
        StoreException failure = Failures.of(file, cause);
        if (failure.kind() == StoreException.Kind.READ_ONLY) reopening = true;
        return failure;
    }

    /// Runs the work while the file is closed, once nobody uses it through [#call] and its like; they wait. Not for a
    /// file of which somebody has a connection of his own.
    public void closedDuring(Runnable work) {
        use.writeLock().lock();
        try {
            synchronized (this) {
                if (closed) return;
                closeAnchor();
                // The next call opens it again.
                work.run();
            }
        } finally {
            use.writeLock().unlock();
        }
    }

    /// Puts an empty file in the place of this one, once nobody uses it; what waited for that goes on with the empty
    /// one.
    ///
    /// @param fill gives it its tables
    /// @throws StoreException when it cannot be put there; what is there then cannot be used
    public void startAnew(SqlWork<?> fill) {
        use.writeLock().lock();
        try {
            drop();
            run(fill);
        } finally {
            use.writeLock().unlock();
        }
    }

    private synchronized void drop() {
        if (closed) return;
        try (Statement statement = anchor.createStatement()) {
            // Nothing more is written into it.
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            StoreException failure = Failures.of(file, e);
            if (failure.kind() != StoreException.Kind.CLOSED)
                LOG.warn("closing what is damaged: {}", failure.getMessage());
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StoreException(StoreException.Kind.DISK, file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    /// Has H2 write the file anew without what is no longer needed, and closes it.
    public synchronized void closeCompact() {
        try (Statement statement = anchor.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        } catch (SQLException e) {
            StoreException failure = Failures.of(file, e);
            if (failure.kind() != StoreException.Kind.CLOSED) throw failure;
        }
        close();
    }

    /// A connection of the caller's, who closes it.
    public synchronized Connection connect() throws SQLException {
        if (closed) throw new SQLException("closed", "08003", Failures.CLOSED);
        if (reopening) closeAnchor();
        reopening = false;
        if (!isAlive(anchor)) anchor = again();
        return connect(url);
    }

    /// When the disk fails H2, its "retry:" may let a reader open the file once more after H2 has closed it. The lock
    /// of that one, which nobody uses, goes with the garbage: else the file would stay locked until a restart.
    private Connection again() throws SQLException {
        try {
            return connect(firstUrl);
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1 && collecting.now()) System.gc();
            throw e;
        }
    }

    /// Asks the file itself: a connection whose file H2 has closed still calls itself open.
    private static boolean isAlive(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            return statement.execute("SELECT 1");
        } catch (SQLException _) {
            return false;
        }
    }

    private Connection connect(String address) throws SQLException {
        Connection connection = driver.connect(address, login);
        if (connection == null) throw new SQLException("not an address of H2: " + address);
        return connection;
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        if (closed) return;
        closed = true;
        closeAnchor();
    }

    private void closeAnchor() {
        try {
            anchor.close();
        } catch (SQLException e) {
            StoreException failure = Failures.of(file, e);
            if (failure.kind() != StoreException.Kind.CLOSED) throw failure;
        }
    }
}

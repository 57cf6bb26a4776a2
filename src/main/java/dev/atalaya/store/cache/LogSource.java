package dev.atalaya.store.cache;

import dev.atalaya.store.columns.Head;
import dev.atalaya.store.columns.Wanted;
import dev.atalaya.store.h2.Database;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.LogFilter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// Where the log is read from, a look at a time. Any thread.
final class LogSource {

    /// Some two kilobytes each: enough for twice the packs of five million decisions.
    private static final int MOST_HEADS = 2500;

    private final Database database;
    private final DamageFlag damage;
    private final DecisionReader reader;
    private final LooseReader loose;
    private final StripReader strips;
    private final Filters filters;
    private final int rules;
    private final AtomicLong changes;
    private final Map<Integer, Head> heads = new ConcurrentHashMap<>();

    /// @param rules version of the rule book
    /// @param changes grows with each change that is not made at the end of the log
    LogSource(
            Database database,
            DamageFlag damage,
            Words words,
            DecisionReader reader,
            LooseReader loose,
            StripReader strips,
            int rules,
            AtomicLong changes) {
        this.database = database;
        this.damage = damage;
        this.reader = reader;
        this.loose = loose;
        this.strips = strips;
        this.filters = new Filters(words, reader);
        this.rules = rules;
        this.changes = changes;
    }

    /// One state of the file, while work is done on it.
    final class Look {

        private final Connection connection;
        private final LogScan scan;

        private Look(Connection connection, LogScan scan) {
            this.connection = connection;
            this.scan = scan;
        }

        Connection connection() {
            return connection;
        }

        LogScan scan() {
            return scan;
        }

        DecisionReader reader() {
            return reader;
        }

        StripReader strips() {
            return strips;
        }

        Wanted wanted(LogFilter filter) throws SQLException {
            return filters.wanted(connection, filter);
        }
    }

    @FunctionalInterface
    interface Work<T> {
        T on(Look look) throws SQLException;
    }

    <T> T look(Cancel cancel, Work<T> work) {
        return damage.watch(() -> database.look(connection -> {
            cancel.check();
            try (PreparedStatement packs = connection.prepareStatement(PackReader.SELECT)) {
                if (heads.size() > MOST_HEADS) heads.clear();
                PackReader reading = new PackReader(packs, heads, database.file());
                return work.on(new Look(connection, new LogScan(connection, reading, loose, rules, cancel)));
            }
        }));
    }

    /// How many changes there were so far that were not made at the end of the log.
    long changes() {
        return changes.get();
    }
}

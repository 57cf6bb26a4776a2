package dev.atalaya.store.cache;

import dev.atalaya.floor.Entity;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.store.CacheBatch.Entry;
import dev.atalaya.store.h2.Rows;
import dev.atalaya.store.pack.FloorCodec;
import dev.atalaya.store.pack.Packer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes the floor's rows, in the caller's transaction. One thread at a time.
final class FloorTable {

    private static final Logger LOG = LoggerFactory.getLogger(FloorTable.class);

    private static final String UPDATE = "UPDATE floor SET last_seq = ?, body = ? WHERE entity = ? AND id = ?";
    private static final String INSERT = "INSERT INTO floor (last_seq, body, entity, id) VALUES (?, ?, ?, ?)";
    private static final String DELETE = "DELETE FROM floor WHERE entity = ? AND id = ?";

    private final Packer packer = new Packer();

    /// @param entries the last one of each thing
    void put(Connection connection, Collection<Entry> entries) throws SQLException {
        List<Row> rows = new ArrayList<>();
        List<FloorEvent> gone = new ArrayList<>();
        for (Entry entry : entries) {
            byte[] body = pack(entry.event());
            if (body == null) gone.add(entry.event());
            else rows.add(new Row(entry.event(), entry.seq(), body));
        }
        insert(connection, update(connection, rows));
        delete(connection, gone);
    }

    void clear(Connection connection) throws SQLException {
        Rows.update(connection, "DELETE FROM floor");
    }

    /// For an empty table.
    void fill(Connection connection, Collection<Entry> entries) throws SQLException {
        List<Row> rows = new ArrayList<>();
        for (Entry entry : entries) {
            byte[] body = pack(entry.event());
            if (body != null) rows.add(new Row(entry.event(), entry.seq(), body));
        }
        insert(connection, rows);
    }

    private byte @Nullable [] pack(FloorEvent event) {
        byte[] body = FloorCodec.pack(event, packer);
        if (body == null) return null;
        try {
            TooLargeException.check("value", body.length);
            return body;
        } catch (TooLargeException e) {
            LOG.warn("{} {} is not kept: {}", event.entity(), start(event.id()), e.getMessage());
            return null;
        }
    }

    private static String start(String id) {
        return id.substring(0, Math.min(id.length(), 40));
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Row(FloorEvent event, long seq, byte[] body) {

        void bind(PreparedStatement statement) throws SQLException {
            statement.setLong(1, seq);
            statement.setBytes(2, body);
            statement.setInt(3, event.entity().ordinal());
            statement.setString(4, event.id());
            statement.addBatch();
        }
    }

    /// Returns the rows that were not there to be updated.
    private static List<Row> update(Connection connection, List<Row> rows) throws SQLException {
        if (rows.isEmpty()) return rows;
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            for (Row row : rows) row.bind(update);
            int[] counts = update.executeBatch();
            List<Row> missing = new ArrayList<>();
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] == 0) missing.add(rows.get(i));
            }
            return missing;
        }
    }

    private static void insert(Connection connection, List<Row> rows) throws SQLException {
        if (rows.isEmpty()) return;
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Row row : rows) row.bind(insert);
            insert.executeBatch();
        }
    }

    private static void delete(Connection connection, List<FloorEvent> gone) throws SQLException {
        if (gone.isEmpty()) return;
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            for (FloorEvent event : gone) {
                Entity entity = event.entity();
                if (entity == Entity.ASSIGNMENT) continue;
                delete.setInt(1, entity.ordinal());
                delete.setString(2, event.id());
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }
}

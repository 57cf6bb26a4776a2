package dev.atalaya.store.cache;

import dev.atalaya.floor.Assignment;
import dev.atalaya.store.h2.Rows;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.LogRow;
import dev.atalaya.store.log.Place;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads decisions whole. Any thread.
final class DecisionReader {

    private static final String SELECT =
            "SELECT no, id_key, conversation_key, group_no, agent_no, before_no, rule, cause,"
                    + " actor, went, settings, candidates, rest FROM decision ";

    /// So many decisions are read at once.
    private static final int SLICE = 1_000;

    private final DecisionCodec codec;
    private final Marks marks;

    DecisionReader(Words words, Marks marks) {
        this.codec = new DecisionCodec(words, marks);
        this.marks = marks;
    }

    Optional<LogRow> byId(Connection connection, String id) throws SQLException {
        return list(connection, "WHERE id_key = ?", IdKey.of(id)).stream()
                .filter(row -> row.decision().id().equals(id))
                .findFirst();
    }

    /// Oldest first.
    List<LogRow> ofConversation(Connection connection, String conversationId) throws SQLException {
        return list(connection, "WHERE conversation_key = ? ORDER BY no", IdKey.of(conversationId)).stream()
                .filter(row -> row.decision().conversationId().equals(conversationId))
                .toList();
    }

    /// For each of the conversations the last one at or before the instant, where there is one.
    List<LogRow> standing(Connection connection, Collection<String> conversationIds, Instant at) throws SQLException {
        List<LogRow> found = new ArrayList<>(conversationIds.size());
        String where = "WHERE conversation_key = ? AND no <= ? ORDER BY no DESC";
        try (PreparedStatement select = connection.prepareStatement(SELECT + where)) {
            for (String id : conversationIds) {
                select.setLong(1, IdKey.of(id));
                select.setLong(2, Slots.last(Slots.first(at)));
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        LogRow read = read(row);
                        if (!read.decision().conversationId().equals(id)
                                || read.decision().at().isAfter(at)) continue;
                        found.add(read);
                        break;
                    }
                }
            }
        }
        return found;
    }

    List<LogRow> newest(Connection connection, int n) throws SQLException {
        return list(connection, "ORDER BY no DESC LIMIT ?", n);
    }

    /// Of those without candidates the last `n` with `first <= key < end`, oldest first. An empty list is packed as
    /// one byte, see [CandidatesCodec].
    List<LogRow> bare(Connection connection, long first, long end, int n) throws SQLException {
        String where = "WHERE no >= ? AND no < ? AND OCTET_LENGTH(candidates) = 1 ORDER BY no DESC LIMIT ?";
        return list(connection, where, first, end, n).reversed();
    }

    /// Those at the keys, in the same order. What is not there is left out.
    List<LogRow> at(Connection connection, List<Long> keys) throws SQLException {
        List<LogRow> found = new ArrayList<>(keys.size());
        try (PreparedStatement select = connection.prepareStatement(SELECT + "WHERE no = ?")) {
            for (long key : keys) {
                select.setLong(1, key);
                try (ResultSet row = select.executeQuery()) {
                    if (row.next()) found.add(read(row));
                }
            }
        }
        return found;
    }

    /// Oldest first, those with `first <= key < end`. In slices: a result is in memory as a whole.
    void walk(Connection connection, long first, long end, Cancel cancel, Consumer<Assignment> reader)
            throws SQLException {
        String where = "WHERE no >= ? AND no < ? ORDER BY no LIMIT " + SLICE;
        try (PreparedStatement select = connection.prepareStatement(SELECT + where)) {
            long from = first;
            int read = SLICE;
            while (read == SLICE) {
                cancel.check();
                read = 0;
                select.setLong(1, from);
                select.setLong(2, end);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        from = row.getLong(1) + 1;
                        read++;
                        reader.accept(codec.unpack(from - 1, row(row)));
                    }
                }
            }
        }
    }

    static DecisionRow row(ResultSet row) throws SQLException {
        return new DecisionRow(
                row.getLong(2),
                row.getLong(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7),
                row.getInt(8),
                row.getInt(9),
                row.getInt(10),
                row.getInt(11),
                row.getBytes(12),
                row.getBytes(13));
    }

    /// Packed, as it stands at the key.
    static Optional<DecisionRow> packed(Connection connection, long key) throws SQLException {
        return Rows.list(connection, SELECT + "WHERE no = ?", DecisionReader::row, key).stream()
                .findFirst();
    }

    private List<LogRow> list(Connection connection, String where, Object... values) throws SQLException {
        return Rows.list(connection, SELECT + where, this::read, values);
    }

    private LogRow read(ResultSet row) throws SQLException {
        long key = row.getLong(1);
        DecisionRow packed = row(row);
        Assignment decision = codec.unpack(key, packed);
        int known = marks.outdated(packed.marks()) ? marks.of(decision) : packed.marks();
        return new LogRow(new Place(key), decision, Marks.went(known), Marks.judgement(known));
    }
}

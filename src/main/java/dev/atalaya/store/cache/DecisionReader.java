package dev.atalaya.store.cache;

import dev.atalaya.floor.Assignment;
import dev.atalaya.store.h2.Database;
import dev.atalaya.store.h2.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Reads the log. Any thread.
final class DecisionReader {

    private static final String SELECT =
            "SELECT no, id_key, conversation_key, group_no, agent_no, before_no, rule, cause,"
                    + " actor, went, settings, candidates, rest FROM decision ";

    private final Database database;
    private final DecisionCodec codec;

    DecisionReader(Database database, Words words) {
        this.database = database;
        this.codec = new DecisionCodec(words);
    }

    Optional<Assignment> byId(String id) {
        return list("WHERE id_key = ?", IdKey.of(id)).stream()
                .filter(decision -> decision.id().equals(id))
                .findFirst();
    }

    List<Assignment> ofConversation(String conversationId) {
        return list("WHERE conversation_key = ? ORDER BY no", IdKey.of(conversationId)).stream()
                .filter(decision -> decision.conversationId().equals(conversationId))
                .toList();
    }

    List<Assignment> newest(int n) {
        return list("ORDER BY no DESC LIMIT ?", n);
    }

    long count() {
        String sql = "SELECT COUNT(*) FROM decision";
        return database.call(
                connection -> Rows.list(connection, sql, row -> row.getLong(1)).getFirst());
    }

    private List<Assignment> list(String where, Object... values) {
        return database.call(connection -> Rows.list(connection, SELECT + where, this::read, values));
    }

    private Assignment read(ResultSet row) throws SQLException {
        return codec.unpack(
                row.getLong(1),
                new DecisionRow(
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
                        row.getBytes(13)));
    }
}

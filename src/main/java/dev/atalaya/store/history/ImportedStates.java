package dev.atalaya.store.history;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Evidence;
import dev.atalaya.store.h2.Rows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The table of imported agents' days.
final class ImportedStates {

    private static final int BATCH = 500;
    private static final String SELECT = "SELECT day_no, agent_id, body FROM import_state WHERE day_no BETWEEN ? AND ?";

    private record Key(int day, String agentId) {}

    private ImportedStates() {}

    static void add(Connection connection, long no, List<AgentInterval> states) throws SQLException {
        Map<Key, List<AgentInterval>> days = new HashMap<>();
        for (AgentInterval one : states) {
            int first = Millis.day(Millis.of(one.from()));
            int last = Millis.day(Math.max(Millis.of(one.to()) - 1, Millis.of(one.from())));
            for (int day = first; day <= last; day++) {
                days.computeIfAbsent(new Key(day, one.agentId()), _ -> new ArrayList<>())
                        .add(one);
            }
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO import_state (day_no, agent_id, import_no, body) VALUES (?, ?, ?, ?)")) {
            int waiting = 0;
            for (var day : days.entrySet()) {
                day.getValue().sort(Comparator.comparing(AgentInterval::from));
                insert.setInt(1, day.getKey().day());
                insert.setString(2, day.getKey().agentId());
                insert.setLong(3, no);
                insert.setBytes(
                        4, AgentDayCodec.pack(day.getValue(), day.getKey().day()));
                insert.addBatch();
                if (++waiting % BATCH == 0) insert.executeBatch();
            }
            insert.executeBatch();
        }
    }

    static List<AgentInterval> read(Connection connection, long from, long to) throws SQLException {
        return AgentMerge.of(
                Rows.list(
                        connection,
                        SELECT + " ORDER BY day_no, agent_id, import_no",
                        row -> row(row, from, to),
                        Millis.day(from),
                        Millis.day(to - 1)),
                from,
                to,
                0);
    }

    static List<AgentInterval> read(Connection connection, String agentId, long from, long to) throws SQLException {
        return AgentMerge.of(
                Rows.list(
                        connection,
                        SELECT + " AND agent_id = ? ORDER BY day_no, import_no",
                        row -> row(row, from, to),
                        Millis.day(from),
                        Millis.day(to - 1),
                        agentId),
                from,
                to,
                0);
    }

    private static List<AgentInterval> row(ResultSet row, long from, long to) throws SQLException {
        return AgentDayCodec.unpack(row.getBytes(3), row.getInt(1), row.getString(2), Evidence.IMPORTED, from, to);
    }
}

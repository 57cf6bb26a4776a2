package dev.atalaya.store.history;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.Stretch;
import dev.atalaya.store.h2.Rows;
import dev.atalaya.store.pack.Unpacker;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/// The table of agents' days.
final class AgentDays {

    /// So far back from its start a stretch that was heard of is written into days before.
    private static final int MOST_DAYS = 31;

    private static final List<Evidence> EVIDENCE = List.of(Evidence.values());
    private static final String SELECT = "SELECT day_no, agent_id, evidence, body FROM agent_day";

    private record Key(int day, String agentId, Evidence evidence) {}

    private AgentDays() {}

    static List<AgentInterval> read(Connection connection, long from, long to, long heardUntil) throws SQLException {
        String sql = SELECT + " WHERE day_no BETWEEN ? AND ? ORDER BY day_no, agent_id, evidence";
        return AgentMerge.of(
                Rows.list(connection, sql, row -> row(row, from, to), Millis.day(from), Millis.day(to - 1)),
                from,
                to,
                heardUntil);
    }

    /// Unpacks one agent's days after the other's.
    static void walk(Connection connection, long from, long to, long heardUntil, Consumer<List<AgentInterval>> reader)
            throws SQLException {
        String sql = SELECT + " WHERE day_no BETWEEN ? AND ? ORDER BY agent_id, day_no, evidence";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, Millis.day(from));
            select.setInt(2, Millis.day(to - 1));
            List<List<AgentInterval>> days = new ArrayList<>();
            String agent = "";
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    if (!row.getString(2).equals(agent)) tell(days, from, to, heardUntil, reader);
                    agent = row.getString(2);
                    days.add(row(row, from, to));
                }
            }
            tell(days, from, to, heardUntil, reader);
        }
    }

    /// Bytes in which agents' days are kept.
    static long weigh(Connection connection, long from, long to, Set<String> agentIds) throws SQLException {
        String sql = "SELECT agent_id, OCTET_LENGTH(body) FROM agent_day WHERE day_no BETWEEN ? AND ?";
        return Rows.list(
                        connection,
                        sql,
                        row -> agentIds.contains(row.getString(1)) ? row.getLong(2) : 0,
                        Millis.day(from),
                        Millis.day(to - 1))
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static void tell(
            List<List<AgentInterval>> days, long from, long to, long heardUntil, Consumer<List<AgentInterval>> reader) {
        List<AgentInterval> told = AgentMerge.of(days, from, to, heardUntil);
        days.clear();
        if (!told.isEmpty()) reader.accept(told);
    }

    static List<AgentInterval> read(Connection connection, String agentId, long from, long to, long heardUntil)
            throws SQLException {
        String sql = SELECT + " WHERE day_no BETWEEN ? AND ? AND agent_id = ? ORDER BY day_no, evidence";
        return AgentMerge.of(
                Rows.list(connection, sql, row -> row(row, from, to), Millis.day(from), Millis.day(to - 1), agentId),
                from,
                to,
                heardUntil);
    }

    /// All that one source says of a stretch of time.
    static void keep(Connection connection, Stretch range, List<AgentInterval> intervals) throws SQLException {
        if (intervals.isEmpty()) return;
        long from = Millis.of(range.from());
        long to = Millis.of(range.to());
        Evidence evidence = intervals.getFirst().evidence();
        for (int day = Millis.day(from); day <= Millis.day(to - 1); day++) {
            if (from > Millis.start(day) || to < Millis.start(day + 1)) continue;
            Rows.update(
                    connection,
                    "DELETE FROM agent_day WHERE day_no = ? AND (evidence = ? OR evidence = ?)",
                    day,
                    evidence.ordinal(),
                    evidence == Evidence.RECORDED ? Evidence.OBSERVED.ordinal() : evidence.ordinal());
        }
        add(connection, intervals, Millis.day(from), Millis.day(to - 1));
    }

    /// Adds stretches to each day that they reach into, from `firstDay` to `lastDay`.
    static void add(Connection connection, Collection<AgentInterval> intervals, int firstDay, int lastDay)
            throws SQLException {
        Map<Key, TreeMap<Long, AgentInterval>> days = new HashMap<>();
        for (AgentInterval interval : intervals) {
            int first = Math.max(Millis.day(Millis.of(interval.from())), Math.max(firstDay, lastDay - MOST_DAYS));
            long end = Math.max(Millis.of(interval.to()) - 1, Millis.of(interval.from()));
            int last = Math.min(Millis.day(end), lastDay);
            for (int day = first; day <= last; day++) {
                days.computeIfAbsent(new Key(day, interval.agentId(), interval.evidence()), _ -> new TreeMap<>())
                        .merge(Millis.of(interval.from()), interval, AgentDays::longer);
            }
        }
        put(connection, days);
    }

    /// A platform may tell of one that ended in the millisecond in which it began, and of the one that followed it.
    private static AgentInterval longer(AgentInterval a, AgentInterval b) {
        return b.to().isBefore(a.to()) ? a : b;
    }

    private static void put(Connection connection, Map<Key, TreeMap<Long, AgentInterval>> days) throws SQLException {
        String where = " WHERE day_no = ? AND agent_id = ? AND evidence = ?";
        try (PreparedStatement find = connection.prepareStatement("SELECT body FROM agent_day" + where);
                PreparedStatement update = connection.prepareStatement("UPDATE agent_day SET body = ?" + where);
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO agent_day (body, day_no, agent_id, evidence) VALUES (?, ?, ?, ?)")) {
            for (var entry : days.entrySet()) {
                Key key = entry.getKey();
                boolean known = false;
                bind(find, 1, key);
                try (ResultSet row = find.executeQuery()) {
                    known = row.next();
                    if (known) addKnown(key, row.getBytes(1), entry.getValue());
                }
                PreparedStatement write = known ? update : insert;
                write.setBytes(
                        1, AgentDayCodec.pack(List.copyOf(entry.getValue().values()), key.day()));
                bind(write, 2, key);
                write.executeUpdate();
            }
        }
    }

    /// What is new takes the place of what began at the same time.
    private static void addKnown(Key key, byte[] body, TreeMap<Long, AgentInterval> to) {
        for (AgentInterval known : AgentDayCodec.unpack(body, key.day(), key.agentId(), key.evidence())) {
            to.putIfAbsent(Millis.of(known.from()), known);
        }
    }

    private static void bind(PreparedStatement statement, int first, Key key) throws SQLException {
        statement.setInt(first, key.day());
        statement.setString(first + 1, key.agentId());
        statement.setInt(first + 2, key.evidence().ordinal());
    }

    private static List<AgentInterval> row(ResultSet row, long from, long to) throws SQLException {
        return AgentDayCodec.unpack(
                row.getBytes(4), row.getInt(1), row.getString(2), Unpacker.at(EVIDENCE, row.getInt(3)), from, to);
    }
}

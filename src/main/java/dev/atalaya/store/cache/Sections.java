package dev.atalaya.store.cache;

import dev.atalaya.store.columns.ColumnPart;
import dev.atalaya.store.h2.Rows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/// The sections of the log's key space, each packed or loose. What changes a decision says so here in the same
/// transaction, so that a pack is either right or gone.
final class Sections {

    /// Where the section without end ends.
    static final long END = Long.MAX_VALUE;

    /// @param last its last key
    /// @param pack 0 when it is loose
    /// @param rules version of the rule book by which a pack is judged
    record Section(long last, int pack, int rules, int decisions) {}

    private static final String SELECT = "SELECT last_no, pack, rules, decisions FROM section ";
    private static final int PACK_BITS = 32;

    private Sections() {}

    /// In the order of their keys.
    static List<Section> all(Connection connection) throws SQLException {
        return list(connection, "ORDER BY last_no");
    }

    static List<Section> list(Connection connection, String where, Object... values) throws SQLException {
        return Rows.list(
                connection,
                SELECT + where,
                row -> new Section(row.getLong(1), row.getInt(2), row.getInt(3), row.getInt(4)),
                values);
    }

    /// The last key before the section.
    static long before(Connection connection, long last) throws SQLException {
        String sql = "SELECT COALESCE(MAX(last_no), ?) FROM section WHERE last_no < ?";
        return Rows.list(connection, sql, row -> row.getLong(1), Long.MIN_VALUE, last)
                .getFirst();
    }

    /// At the end of the log.
    static void appended(Connection connection, int decisions) throws SQLException {
        count(connection, END, decisions);
    }

    /// Something changed at the key: its section is loose from now on. Returns its last key.
    static long touched(Connection connection, long key, int decisions) throws SQLException {
        Section section = list(connection, "WHERE last_no >= ? ORDER BY last_no LIMIT 1", key)
                .getFirst();
        if (section.pack() != 0) loosen(connection, section);
        count(connection, section.last(), decisions);
        return section.last();
    }

    static void loosen(Connection connection, Section section) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM pack WHERE no = ?")) {
            for (ColumnPart part : ColumnPart.all()) {
                delete.setLong(1, key(part, section.pack()));
                delete.addBatch();
            }
            delete.executeBatch();
        }
        Rows.update(connection, "UPDATE section SET pack = 0, rules = 0 WHERE last_no = ?", section.last());
    }

    /// The whole section is packed from now on.
    static void packed(Connection connection, long last, int pack, int rules) throws SQLException {
        Rows.update(connection, "UPDATE section SET pack = ?, rules = ? WHERE last_no = ?", pack, rules, last);
    }

    /// The first decisions of the section, up to the new section's last key, are packed from now on.
    static void split(Connection connection, Section first, long from) throws SQLException {
        count(connection, from, -first.decisions());
        Rows.update(
                connection,
                "INSERT INTO section (last_no, pack, rules, decisions) VALUES (?, ?, ?, ?)",
                first.last(),
                first.pack(),
                first.rules(),
                first.decisions());
    }

    static void write(Connection connection, int pack, Map<ColumnPart, byte[]> parts) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO pack (no, data) VALUES (?, ?)")) {
            for (Map.Entry<ColumnPart, byte[]> part : parts.entrySet()) {
                insert.setLong(1, key(part.getKey(), pack));
                insert.setBytes(2, part.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    static long key(ColumnPart part, int pack) {
        return (long) part.number() << PACK_BITS | pack;
    }

    static int newestPack(Connection connection) throws SQLException {
        return Rows.list(connection, "SELECT COALESCE(MAX(pack), 0) FROM section", row -> row.getInt(1))
                .getFirst();
    }

    /// An empty section: what would belong there belongs to the next one.
    static void drop(Connection connection, long last) throws SQLException {
        Rows.update(connection, "DELETE FROM section WHERE last_no = ?", last);
    }

    /// For an empty log.
    static void begin(Connection connection) throws SQLException {
        Rows.update(connection, "INSERT INTO section (last_no, pack, rules, decisions) VALUES (?, 0, 0, 0)", END);
    }

    private static void count(Connection connection, long last, int more) throws SQLException {
        if (more == 0) return;
        Rows.update(connection, "UPDATE section SET decisions = decisions + ? WHERE last_no = ?", more, last);
    }
}

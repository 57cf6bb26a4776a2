package dev.atalaya.store.history;

import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.Evidence;
import dev.atalaya.store.h2.Rows;
import dev.atalaya.store.pack.Packer;
import dev.atalaya.store.pack.Unpacker;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The table of conversations.
final class TalkTable {

    private static final List<Evidence> EVIDENCE = List.of(Evidence.values());

    /// So many are told of at once.
    private static final int SLICE = 2_000;

    private record Known(long no, ConversationSpan span) {}

    private TalkTable() {}

    static List<ConversationSpan> read(Connection connection, long from, long to) throws SQLException {
        List<ConversationSpan> found = new ArrayList<>();
        walk(connection, from, to, found::add);
        return found;
    }

    static void walk(Connection connection, long from, long to, Consumer<ConversationSpan> reader) throws SQLException {
        String sql = "SELECT id, closed_ms, evidence, body FROM talk WHERE no >= ? AND no < ? AND closed_ms > ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int kind = 0; kind < TalkKey.CLASSES; kind++) {
                select.setLong(1, TalkKey.first(kind, TalkKey.earliest(kind, from)));
                select.setLong(2, TalkKey.first(kind, to));
                select.setLong(3, from);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) reader.accept(row(row));
                }
            }
        }
    }

    /// Those of some keys that were not closed before, in slices: a result is in memory as a whole.
    ///
    /// @return where to go on
    static long closings(Connection connection, long first, long end, long from, History.Closing reader)
            throws SQLException {
        String sql = "SELECT no, id, closed_ms FROM talk WHERE no >= ? AND no < ? AND closed_ms > ? ORDER BY no LIMIT "
                + SLICE;
        List<Long> read = Rows.list(
                connection,
                sql,
                row -> {
                    long closed = row.getLong(3);
                    reader.heard(row.getString(2), closed == Millis.FOREVER ? null : Millis.at(closed));
                    return row.getLong(1);
                },
                first,
                end,
                from);
        return read.size() < SLICE ? end : read.getLast() + 1;
    }

    static void keep(Connection connection, List<ConversationSpan> spans) throws SQLException {
        Packer packer = new Packer();
        try (PreparedStatement find =
                        connection.prepareStatement("SELECT id, closed_ms, evidence, body, no FROM talk WHERE id = ?");
                PreparedStatement taken = connection.prepareStatement("SELECT 1 FROM talk WHERE no = ?");
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE talk SET no = ?, closed_ms = ?, evidence = ?, body = ? WHERE id = ?");
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO talk (no, closed_ms, evidence, body, id) VALUES (?, ?, ?, ?, ?)")) {
            for (ConversationSpan span : spans) {
                Known known = known(find, span.conversationId());
                ConversationSpan now = known == null ? span : TalkMerge.of(known.span(), span);
                write(known == null ? insert : update, number(known, now, taken), now, packer);
            }
        }
    }

    private static @Nullable Known known(PreparedStatement find, String id) throws SQLException {
        find.setString(1, id);
        try (ResultSet row = find.executeQuery()) {
            return row.next() ? new Known(row.getLong(5), row(row)) : null;
        }
    }

    /// Its key; the next one where another conversation has it.
    private static long number(@Nullable Known known, ConversationSpan span, PreparedStatement taken)
            throws SQLException {
        long no = TalkKey.of(Millis.of(span.openedAt()), closed(span), span.conversationId());
        // It has moved on to the next one before.
        if (known != null && TalkKey.sameSlot(known.no(), no)) return known.no();
        while (true) {
            taken.setLong(1, no);
            try (ResultSet row = taken.executeQuery()) {
                if (!row.next()) return no;
            }
            no++;
        }
    }

    private static void write(PreparedStatement statement, long no, ConversationSpan span, Packer packer)
            throws SQLException {
        statement.setLong(1, no);
        statement.setLong(2, closed(span));
        statement.setInt(3, span.evidence().ordinal());
        statement.setBytes(4, TalkCodec.pack(span, packer));
        statement.setString(5, span.conversationId());
        statement.executeUpdate();
    }

    private static long closed(ConversationSpan span) {
        return span.closedAt() == null ? Millis.FOREVER : Millis.of(span.closedAt());
    }

    private static ConversationSpan row(ResultSet row) throws SQLException {
        long closed = row.getLong(2);
        return TalkCodec.unpack(
                row.getString(1),
                closed == Millis.FOREVER ? null : Millis.at(closed),
                Unpacker.at(EVIDENCE, row.getInt(3)),
                row.getBytes(4));
    }
}

package dev.atalaya.store.history;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.Evidence;
import dev.atalaya.store.h2.Rows;
import dev.atalaya.store.pack.Packer;
import dev.atalaya.store.pack.Unpacker;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// The table of what report files told of conversations.
final class ImportedTalks {

    private static final int BATCH = 500;
    /// So many are read at once.
    private static final int SLICE = 1_000;
    private static final List<Actor.Kind> KINDS = List.of(Actor.Kind.values());
    private static final String COLUMNS =
            "SELECT t.id, t.closed_ms, t.body, t.giving, t.line_no, t.import_no FROM import_talk t ";

    private ImportedTalks() {}

    static void add(Connection connection, long no, List<ImportedTalk> talks) throws SQLException {
        Packer packer = new Packer();
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO import_talk (import_no, line_no, no, id, closed_ms, given_ms, body, giving)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            int waiting = 0;
            for (ImportedTalk talk : talks) {
                ConversationSpan span = talk.span();
                long closed = span.closedAt() == null ? Millis.FOREVER : Millis.of(span.closedAt());
                insert.setLong(1, no);
                insert.setInt(2, talk.line());
                insert.setLong(3, TalkKey.of(Millis.of(span.openedAt()), closed, span.conversationId()));
                insert.setString(4, span.conversationId());
                insert.setLong(5, closed);
                Instant given = talk.givenAt();
                insert.setObject(6, given == null ? null : Millis.of(given));
                insert.setBytes(7, TalkCodec.pack(span, packer));
                insert.setBytes(8, giving(talk, packer));
                insert.addBatch();
                if (++waiting % BATCH == 0) insert.executeBatch();
            }
            insert.executeBatch();
        }
    }

    /// Those open at some time of the range, each once. One that the file left open is known to be so for as long as
    /// the file tells.
    static List<ConversationSpan> read(Connection connection, long from, long to) throws SQLException {
        List<ImportedTalk> found = new ArrayList<>();
        // Joined by H2, it would look through all lines of the files.
        Set<Long> telling = Set.copyOf(
                Rows.list(connection, "SELECT no FROM import_file WHERE to_ms > ?", row -> row.getLong(1), from));
        String sql = COLUMNS + "WHERE t.no >= ? AND t.no < ? AND t.closed_ms > ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int kind = 0; kind < TalkKey.CLASSES; kind++) {
                select.setLong(1, TalkKey.first(kind, TalkKey.earliest(kind, from)));
                select.setLong(2, TalkKey.first(kind, to));
                select.setLong(3, from);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        if (telling.contains(row.getLong(6))) found.add(row(row));
                    }
                }
            }
        }
        // Who got it last has it.
        found.sort(
                Comparator.comparing(ImportedTalk::givenAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder())));
        Map<String, ConversationSpan> whole = new LinkedHashMap<>();
        for (ImportedTalk talk : found) whole.merge(talk.span().conversationId(), talk.span(), TalkMerge::of);
        return List.copyOf(whole.values());
    }

    /// In slices: a result is in memory as a whole.
    static void walk(Connection connection, BiConsumer<Long, ImportedTalk> each) throws SQLException {
        String sql = COLUMNS + "WHERE t.import_no = ? AND t.line_no > ? ORDER BY t.import_no, t.line_no LIMIT " + SLICE;
        for (long no : Rows.list(connection, "SELECT no FROM import_file ORDER BY no", row -> row.getLong(1))) {
            int line = Integer.MIN_VALUE;
            int read = SLICE;
            while (read == SLICE) {
                List<ImportedTalk> slice = Rows.list(connection, sql, ImportedTalks::row, no, line);
                slice.forEach(talk -> each.accept(no, talk));
                read = slice.size();
                if (read > 0) line = slice.getLast().line();
            }
        }
    }

    /// Those by which somebody got something in `[from, to)`, in the order of time.
    static List<Imports.Told> given(Connection connection, long from, long to) throws SQLException {
        String sql = COLUMNS + "WHERE t.given_ms >= ? AND t.given_ms < ? ORDER BY t.given_ms, t.import_no, t.line_no";
        return Rows.list(connection, sql, row -> new Imports.Told(row.getLong(6), row(row)), from, to);
    }

    /// The latest line of an import by which somebody got something.
    static Optional<Imports.Told> latest(Connection connection, long importNo) throws SQLException {
        String sql =
                COLUMNS + "WHERE t.import_no = ? AND t.given_ms IS NOT NULL ORDER BY t.given_ms DESC, t.line_no DESC"
                        + " LIMIT 1";
        return Rows.list(connection, sql, row -> new Imports.Told(row.getLong(6), row(row)), importNo).stream()
                .findFirst();
    }

    /// The conversations of which several lines tell.
    static Set<String> manifold(Connection connection) throws SQLException {
        return Set.copyOf(Rows.list(
                connection, "SELECT id FROM import_talk GROUP BY id HAVING COUNT(*) > 1", row -> row.getString(1)));
    }

    private static byte[] giving(ImportedTalk talk, Packer to) {
        Actor by = talk.givenBy();
        to.clear()
                .text(talk.contactName())
                .instantOrNull(talk.givenAt())
                .text(talk.reason())
                .flag(by != null);
        if (by != null) to.u8(by.kind().ordinal()).text(by.id()).text(by.name());
        return to.toBytes();
    }

    private static ImportedTalk row(ResultSet row) throws SQLException {
        long closed = row.getLong(2);
        ConversationSpan span = TalkCodec.unpack(
                row.getString(1),
                closed == Millis.FOREVER ? null : Millis.at(closed),
                Evidence.IMPORTED,
                row.getBytes(3));
        Unpacker from = new Unpacker(row.getBytes(4));
        String contactName = from.text();
        Instant givenAt = from.instantOrNull();
        String reason = from.textOrNull();
        return new ImportedTalk(row.getInt(5), span, contactName, givenAt, actor(from), reason);
    }

    private static @Nullable Actor actor(Unpacker from) {
        return from.flag() ? new Actor(from.oneOf(KINDS), from.text(), from.text()) : null;
    }
}

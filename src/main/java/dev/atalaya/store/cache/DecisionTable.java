package dev.atalaya.store.cache;

import dev.atalaya.floor.Assignment;
import dev.atalaya.store.h2.Rows;
import dev.atalaya.store.pack.Packer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes the log. One thread at a time.
///
/// New decisions are later than all that is there and are simply appended; only for the others it is asked
/// whether their id is known already. The [Sections] hear of everything in the same transaction.
final class DecisionTable {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionTable.class);

    private static final String INSERT =
            "INSERT INTO decision (no, id_key, conversation_key, group_no, agent_no, before_no,"
                    + " rule, cause, actor, went, settings, candidates, rest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Words words;
    private final DecisionCodec codec;
    private final Packer packer = new Packer();

    private final Bare bare;

    private boolean changedInside;
    /// Between which keys decisions without candidates were written; none while the first is behind the last.
    private long firstBare;
    private long lastBare;

    DecisionTable(Words words, Marks marks, Bare bare) {
        this.words = words;
        this.bare = bare;
        this.codec = new DecisionCodec(words, marks);
    }

    /// Whether something changed elsewhere than at the end of the log since this was asked last.
    boolean takeChangedInside() {
        boolean changed = changedInside;
        changedInside = false;
        return changed;
    }

    /// In the caller's transaction; a decision with a known id takes the place of the old one.
    void put(Connection connection, List<Assignment> decisions) throws SQLException {
        if (decisions.isEmpty()) return;
        long newest = end(connection);
        int appended = 0;
        firstBare = Long.MAX_VALUE;
        lastBare = Long.MIN_VALUE;
        Map<Long, Long> taken = new HashMap<>();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int batched = 0;
            for (Assignment decision : decisions) {
                long slot = Slots.first(decision.at());
                if (slot <= newest) {
                    if (batched > 0) insert.executeBatch();
                    batched = 0;
                    if (isThere(connection, decision)) continue;
                    remove(connection, decision.id());
                    slot = free(connection, slot, taken);
                }
                if (!add(insert, slot, decision)) continue;
                batched++;
                if (slot > newest) {
                    appended++;
                    newest = slot;
                } else {
                    touched(connection, slot, 1);
                }
            }
            if (batched > 0) insert.executeBatch();
        }
        Sections.appended(connection, appended);
        if (firstBare <= lastBare) bare.again(connection, firstBare, lastBare);
        words.flush(connection);
    }

    /// Whether it stands there already just so: what comes again changes nothing.
    private boolean isThere(Connection connection, Assignment decision) throws SQLException {
        Optional<Long> no = find(connection, decision.id());
        if (no.isEmpty()) return false;
        try {
            DecisionRow now = codec.pack(decision, no.get(), packer);
            return Slots.isOf(no.get(), decision.at())
                    && DecisionReader.packed(connection, no.get())
                            .filter(now::isSame)
                            .isPresent();
        } catch (TooLargeException _) {
            return false;
        }
    }

    private void touched(Connection connection, long no, int more) throws SQLException {
        Sections.touched(connection, no, more);
        bare.written(no);
        changedInside = true;
    }

    private boolean add(PreparedStatement insert, long no, Assignment decision) throws SQLException {
        try {
            bind(insert, no, codec.pack(decision, no, packer));
            insert.addBatch();
            if (decision.candidates().isEmpty()) {
                firstBare = Math.min(firstBare, no);
                lastBare = Math.max(lastBare, no);
            }
            return true;
        } catch (TooLargeException e) {
            LOG.warn("a decision of {} is not kept: {}", decision.at(), e.getMessage());
            return false;
        }
    }

    /// True when it was there.
    boolean remove(Connection connection, String id) throws SQLException {
        Optional<Long> no = find(connection, id);
        if (no.isEmpty()) return false;
        Rows.update(connection, "DELETE FROM decision WHERE no = ?", no.get());
        touched(connection, no.get(), -1);
        return true;
    }

    private Optional<Long> find(Connection connection, String id) throws SQLException {
        record Found(long no, boolean same) {}
        return Rows.list(
                        connection,
                        "SELECT no, rest FROM decision WHERE id_key = ?",
                        row -> new Found(row.getLong(1), codec.hasId(row.getBytes(2), id)),
                        IdKey.of(id))
                .stream()
                .filter(Found::same)
                .map(Found::no)
                .findFirst();
    }

    /// The last key that is taken or lies before a section that is.
    static long end(Connection connection) throws SQLException {
        long packed = Sections.before(connection, Sections.END);
        return Rows.list(connection, "SELECT COALESCE(MAX(no), ?) FROM decision", row -> row.getLong(1), packed)
                .stream()
                .mapToLong(newest -> Math.max(newest, packed))
                .max()
                .orElse(packed);
    }

    /// The first key after the last one taken in the slot's millisecond; in the next millisecond when it is
    /// full.
    ///
    /// @param taken the last ones that were given in this transaction, by slot: to look through a millisecond's
    /// decisions for each of them would take their number squared
    private static long free(Connection connection, long slot, Map<Long, Long> taken) throws SQLException {
        long from = slot;
        while (true) {
            Long last = taken.get(from);
            if (last == null) last = last(connection, from);
            if (last < Slots.last(from)) {
                taken.put(from, last + 1);
                return last + 1;
            }
            from = last + 1;
        }
    }

    /// Not read backwards: in a transaction that has changed the table H2 (2.5.252) then misses keys.
    private static long last(Connection connection, long slot) throws SQLException {
        String sql = "SELECT COALESCE(MAX(no), ?) FROM decision WHERE no BETWEEN ? AND ?";
        return Rows.list(connection, sql, row -> row.getLong(1), slot - 1, slot, Slots.last(slot))
                .getFirst();
    }

    static void bind(PreparedStatement insert, long no, DecisionRow row) throws SQLException {
        insert.setLong(1, no);
        insert.setLong(2, row.idKey());
        insert.setLong(3, row.conversationKey());
        insert.setInt(4, row.group());
        insert.setInt(5, row.agent());
        insert.setInt(6, row.before());
        insert.setInt(7, row.rule());
        insert.setInt(8, row.cause());
        insert.setInt(9, row.actor());
        insert.setInt(10, row.marks());
        insert.setInt(11, row.settings());
        insert.setBytes(12, row.candidates());
        insert.setBytes(13, row.rest());
    }
}

package dev.atalaya.store.cache;

import dev.atalaya.store.cache.Sections.Section;
import dev.atalaya.store.columns.Block;
import dev.atalaya.store.columns.Column;
import dev.atalaya.store.columns.ColumnPart;
import dev.atalaya.store.columns.Head;
import dev.atalaya.store.columns.PackedBlock;
import dev.atalaya.store.h2.Failures;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// Reads packed sections during one look at the file. One thread; the heads are shared, for a pack never changes.
final class PackReader {

    static final String SELECT = "SELECT no, data FROM pack WHERE no BETWEEN ? AND ?";

    private static final byte[] NONE = new byte[0];

    /// Of words, which are some hundred bytes, so many packs are read at once, less one: they lie together.
    private static final int AHEAD = 31;

    private final PreparedStatement select;
    private final Map<Integer, Head> heads;
    private final Path file;
    private final Map<ColumnPart, Ahead> ahead = new HashMap<>();

    /// What was read of a part in more packs than the one asked for.
    ///
    /// @param first number of the first of those packs
    private record Ahead(int first, Map<Long, byte[]> found) {}

    /// @param select of [#SELECT]; the caller closes it
    /// @param heads those known by their pack's number
    PackReader(PreparedStatement select, Map<Integer, Head> heads, Path file) {
        this.select = select;
        this.heads = heads;
        this.file = file;
    }

    Block block(Section section) {
        int pack = section.pack();
        Head head = heads.get(pack);
        if (head == null) {
            head = Head.unpack(read(ColumnPart.of(Column.HEAD), pack));
            heads.put(pack, head);
        }
        return new PackedBlock(head, Slots.TIE_BITS, part -> read(part, pack));
    }

    private byte[] read(ColumnPart part, int pack) {
        long key = Sections.key(part, pack);
        if (!Column.WORDS.contains(part.column())) return read(key, key).getOrDefault(key, NONE);
        int first = pack & ~AHEAD;
        Ahead known = ahead.get(part);
        if (known == null || known.first() != first) {
            known = new Ahead(first, read(Sections.key(part, first), Sections.key(part, first | AHEAD)));
            ahead.put(part, known);
        }
        return known.found().getOrDefault(key, NONE);
    }

    private Map<Long, byte[]> read(long from, long to) {
        Map<Long, byte[]> found = new HashMap<>();
        try {
            select.setLong(1, from);
            select.setLong(2, to);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) found.put(row.getLong(1), row.getBytes(2));
            }
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
        return found;
    }
}

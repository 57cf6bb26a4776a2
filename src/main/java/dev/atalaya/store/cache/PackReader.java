package dev.atalaya.store.cache;

import dev.atalaya.store.cache.Sections.Section;
import dev.atalaya.store.columns.Block;
import dev.atalaya.store.columns.Column;
import dev.atalaya.store.columns.Head;
import dev.atalaya.store.columns.PackedBlock;
import dev.atalaya.store.h2.Failures;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/// Reads packed sections during one look at the file. One thread; the heads are shared, for a pack never changes.
final class PackReader {

    private final PreparedStatement select;
    private final Map<Integer, Head> heads;
    private final Path file;

    /// @param select of `data` by `no`; the caller closes it
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
            head = Head.unpack(read(Column.HEAD, pack));
            heads.put(pack, head);
        }
        return new PackedBlock(head, Slots.TIE_BITS, column -> read(column, pack));
    }

    private byte[] read(Column column, int pack) {
        try {
            select.setLong(1, Sections.key(column, pack));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : new byte[0];
            }
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }
}

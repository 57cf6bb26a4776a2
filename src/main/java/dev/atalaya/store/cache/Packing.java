package dev.atalaya.store.cache;

import dev.atalaya.store.cache.Sections.Section;
import dev.atalaya.store.columns.Column;
import dev.atalaya.store.columns.ColumnPart;
import dev.atalaya.store.columns.LooseBlock;
import dev.atalaya.store.columns.PackedBlock;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/// Packs loose sections, a step at a time. Only the thread that writes; each step in a transaction of its own.
final class Packing {

    /// Decisions in a pack: few enough to be packed between two writes, many enough to be counted by the million.
    static final int SIZE = 4096;

    /// H2 takes a million bytes in a column.
    private static final int MOST_BYTES = 1_000_000;

    private final LooseReader loose;
    private final StripReader strips;
    private final Marks marks;
    private final int size;
    /// Never goes back, not even when a transaction does: who reads knows a pack by its number.
    private int newest;

    /// @param newest the highest number of a pack before anything was changed
    /// @param size of a pack in decisions
    Packing(LooseReader loose, StripReader strips, Marks marks, int newest, int size) {
        this.newest = newest;
        this.loose = loose;
        this.strips = strips;
        this.marks = marks;
        this.size = size;
    }

    /// Packs a section that has grown large, so that counting stays quick while much is written.
    ///
    /// @return false when there was none
    boolean stepOfLarge(Connection connection) throws SQLException {
        return step(connection, "WHERE pack = 0 AND decisions >= ? ORDER BY last_no LIMIT 1", size + size / 4);
    }

    /// Packs whatever is worth it: sections changed since they were packed, or judged by another rule book.
    ///
    /// @return false when there was none
    boolean step(Connection connection) throws SQLException {
        return stepOfLarge(connection)
                || step(connection, "WHERE pack = 0 AND last_no < ? ORDER BY last_no LIMIT 1", Sections.END)
                || step(connection, "WHERE pack <> 0 AND rules <> ? ORDER BY last_no LIMIT 1", marks.version());
    }

    private boolean step(Connection connection, String which, Object value) throws SQLException {
        List<Section> found = Sections.list(connection, which, value);
        if (found.isEmpty()) return false;
        Section section = found.getFirst();
        if (section.pack() != 0) Sections.loosen(connection, section);
        pack(connection, section);
        return true;
    }

    private void pack(Connection connection, Section section) throws SQLException {
        boolean open = section.last() == Sections.END;
        int n = !open && section.decisions() <= size + size / 2 ? section.decisions() : size;
        long before = Sections.before(connection, section.last());
        // Endless texts may not fit: then fewer decisions make a pack.
        for (; n > 0; n /= 2) {
            LooseBlock block = loose.first(connection, before + 1, section.last(), n);
            if (block == null) break;
            Map<ColumnPart, byte[]> parts = PackedBlock.pack(block, Slots.TIE_BITS, marks.version());
            if (parts.values().stream().anyMatch(bytes -> bytes.length > MOST_BYTES)) continue;
            byte[] replay = strips.column(connection, block);
            if (replay.length > 0 && replay.length <= MOST_BYTES) parts.put(ColumnPart.of(Column.REPLAY), replay);
            int pack = ++newest;
            Sections.write(connection, pack, parts);
            if (!open && block.size() == section.decisions()) {
                Sections.packed(connection, section.last(), pack, marks.version());
            } else {
                Section first = new Section(block.last(), pack, marks.version(), block.size());
                Sections.split(connection, first, section.last());
            }
            return;
        }
        Sections.drop(connection, section.last());
    }
}

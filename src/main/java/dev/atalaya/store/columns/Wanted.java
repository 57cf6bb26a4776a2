package dev.atalaya.store.columns;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A filter in the numbers of the columns.
///
/// @param from first key
/// @param to last key
/// @param values of each coded column that matters, the wanted ones
/// @param contact folded beginnings of words
/// @param only ascending keys outside of which nothing is wanted, or null
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Wanted(long from, long to, Map<Column, BitSet> values, List<String> contact, long @Nullable [] only) {

    public static final Wanted ALL = new Wanted(Long.MIN_VALUE, Long.MAX_VALUE, Map.of(), List.of(), null);

    /// The same within these keys.
    public Wanted within(long first, long last) {
        return new Wanted(Math.max(from, first), Math.min(to, last), values, contact, only);
    }

    /// The rows of a block that match; null means none.
    public @Nullable BitSet rows(Block block) {
        if (block.last() < from || block.first() > to || !mayHave(block)) return null;
        BitSet rows = inTime(block);
        if (only != null) keepOnly(rows, block, only);
        for (Map.Entry<Column, BitSet> wanted : values.entrySet()) {
            keep(rows, block, wanted.getKey(), wanted.getValue());
            if (rows.isEmpty()) return null;
        }
        if (!contact.isEmpty()) block.keep(Column.CONTACT_WORDS, rows, contact);
        return rows.isEmpty() ? null : rows;
    }

    private boolean mayHave(Block block) {
        if (only != null && !Search.any(only, block.first(), block.last())) return false;
        for (Map.Entry<Column, BitSet> wanted : values.entrySet()) {
            boolean any = false;
            for (int value : block.values(wanted.getKey()))
                any |= wanted.getValue().get(value);
            if (!any) return false;
        }
        return true;
    }

    private BitSet inTime(Block block) {
        BitSet rows = new BitSet(block.size());
        int begin = from <= block.first() ? 0 : Search.firstFrom(block.keys(), from);
        int end = to >= block.last() ? block.size() : Search.firstFrom(block.keys(), to + 1);
        rows.set(begin, end);
        return rows;
    }

    private static void keepOnly(BitSet rows, Block block, long[] only) {
        long[] keys = block.keys();
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            if (!Search.any(only, keys[row], keys[row])) rows.clear(row);
        }
    }

    private static void keep(BitSet rows, Block block, Column column, BitSet wanted) {
        int[] values = block.values(column);
        boolean[] good = new boolean[values.length];
        boolean all = true;
        for (int i = 0; i < values.length; i++) {
            good[i] = wanted.get(values[i]);
            all &= good[i];
        }
        if (all) return;
        int[] codes = block.coded(column).codes();
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            if (!good[codes[row]]) rows.clear(row);
        }
    }
}

package dev.atalaya.store.columns;

import dev.atalaya.floor.Went;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A block that has just been read from the decisions themselves.
public final class LooseBlock implements Block {

    /// One decision.
    ///
    /// @param values of [Column#CODED], in its order
    /// @param contact folded words; so is text
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Row(long key, int[] values, List<String> contact, List<String> text) {}

    private final List<Row> rows;
    private final Map<Column, Coded> coded = new EnumMap<>(Column.class);
    private final Map<Column, WordLists> words = new EnumMap<>(Column.class);

    /// @param rows at least one, ascending
    public LooseBlock(List<Row> rows) {
        this.rows = rows;
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public long first() {
        return rows.getFirst().key();
    }

    @Override
    public long last() {
        return rows.getLast().key();
    }

    @Override
    public long[] keys() {
        return rows.stream().mapToLong(Row::key).toArray();
    }

    @Override
    public long[] went() {
        long[] counts = new long[Went.values().length];
        Coded went = coded(Column.WENT);
        for (int row = 0; row < size(); row++) counts[went.value(row)]++;
        return counts;
    }

    @Override
    public int[] values(Column column) {
        return coded(column).dictionary();
    }

    @Override
    public Coded coded(Column column) {
        int place = column.ordinal() - Column.GROUP.ordinal();
        return coded.computeIfAbsent(
                column,
                _ -> Coded.of(rows.stream().mapToInt(row -> row.values()[place]).toArray()));
    }

    @Override
    public boolean mayHave(Column column, List<String> typed) {
        return true;
    }

    @Override
    public WordLists words(Column column) {
        return words.computeIfAbsent(
                column,
                _ -> WordLists.of(rows.stream()
                        .map(column == Column.CONTACT_WORDS ? Row::contact : Row::text)
                        .toList()));
    }
}

package dev.atalaya.store.columns;

import dev.atalaya.floor.Went;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/// A block that has just been read from the decisions themselves.
public final class LooseBlock implements Block {

    /// One decision.
    ///
    /// @param values of [Column#CODED], in its order
    /// @param rest in which its words are
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Row(long key, int[] values, byte[] rest) {}

    private final List<Row> rows;
    private final BiFunction<Column, byte[], List<String>> source;
    private final Map<Column, Coded> coded = new EnumMap<>(Column.class);
    private final Map<Column, List<List<String>>> texts = new EnumMap<>(Column.class);

    /// @param rows at least one, ascending
    /// @param source finds the words of [Column#CONTACT_WORDS] or [Column#TEXT_WORDS] in a row's rest
    public LooseBlock(List<Row> rows, BiFunction<Column, byte[], List<String>> source) {
        this.rows = rows;
        this.source = source;
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
        return WordLists.of(texts(column));
    }

    List<List<String>> texts(Column column) {
        return texts.computeIfAbsent(
                column,
                _ -> rows.stream().map(row -> source.apply(column, row.rest())).toList());
    }
}

package dev.atalaya.store.columns;

import dev.atalaya.floor.Went;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A block that has just been read from the decisions themselves.
public final class LooseBlock implements Block {

    /// One decision.
    ///
    /// @param conversation key of its conversation
    /// @param values of [Column#CODED], in its order
    /// @param candidates packed
    /// @param rest in which its words are
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Row(long key, long conversation, int[] values, byte[] candidates, byte[] rest) {

        /// @param column one of [Column#CODED]
        public int value(Column column) {
            return values[column.ordinal() - Column.GROUP.ordinal()];
        }
    }

    /// Understands what a row has packed.
    public interface Source {

        /// The words of [Column#CONTACT_WORDS] or [Column#TEXT_WORDS].
        List<String> words(Column column, byte[] rest);

        /// What is to be told of where it put its conversation.
        byte[] standing(Row row);
    }

    private final List<Row> rows;
    private final Source source;
    private final Map<Column, Coded> coded = new EnumMap<>(Column.class);
    private final Map<Column, List<List<String>>> texts = new EnumMap<>(Column.class);

    /// @param rows at least one, ascending
    public LooseBlock(List<Row> rows, Source source) {
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
        return coded.computeIfAbsent(
                column,
                _ -> Coded.of(rows.stream().mapToInt(row -> row.value(column)).toArray()));
    }

    @Override
    public void keep(Column words, BitSet kept, List<String> typed) {
        List<List<String>> texts = texts(words);
        for (int row = kept.nextSetBit(0); row >= 0; row = kept.nextSetBit(row + 1)) {
            if (!has(texts.get(row), typed)) kept.clear(row);
        }
    }

    private static boolean has(List<String> text, List<String> typed) {
        for (String begin : typed) {
            boolean any = false;
            for (int i = 0; i < text.size() && !any; i++) any = text.get(i).startsWith(begin);
            if (!any) return false;
        }
        return true;
    }

    @Override
    public long[] conversations() {
        return rows.stream().mapToLong(Row::conversation).toArray();
    }

    @Override
    public byte[] standing(int row) {
        return source.standing(rows.get(row));
    }

    List<List<String>> texts(Column column) {
        return texts.computeIfAbsent(
                column,
                _ -> rows.stream().map(row -> source.words(column, row.rest())).toList());
    }
}

package dev.atalaya.store.columns;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A packed stretch, of which only those columns are read that are asked for.
public final class PackedBlock implements Block {

    private static final byte[] NONE = new byte[0];

    private final Head head;
    private final int tieBits;
    private final Function<ColumnPart, byte[]> source;
    private final Map<Column, Coded> coded = new EnumMap<>(Column.class);
    private long @Nullable [] keys;
    private @Nullable Pieces standing;

    /// @param source reads a part of this pack; empty where there is nothing to read
    public PackedBlock(Head head, int tieBits, Function<ColumnPart, byte[]> source) {
        this.head = head;
        this.tieBits = tieBits;
        this.source = source;
    }

    /// All parts of the block, to be kept; those without bytes are left out.
    ///
    /// @param rules version of the rule book by which it is judged
    public static Map<ColumnPart, byte[]> pack(LooseBlock block, int tieBits, int rules) {
        Map<ColumnPart, byte[]> bytes = new HashMap<>();
        bytes.put(ColumnPart.of(Column.HEAD), Head.of(block, rules).pack());
        bytes.put(ColumnPart.of(Column.KEYS), Keys.pack(block.keys(), tieBits));
        for (Column column : Column.CODED)
            bytes.put(ColumnPart.of(column), block.coded(column).pack());
        for (Column words : Column.WORDS) bytes.putAll(WordIndex.pack(words, block.texts(words)));
        bytes.put(ColumnPart.of(Column.CONVERSATION), Distances.pack(block.conversations()));
        bytes.put(
                ColumnPart.of(Column.STANDING),
                Pieces.pack(IntStream.range(0, block.size())
                        .mapToObj(block::standing)
                        .toList()));
        bytes.values().removeIf(part -> part.length == 0);
        return bytes;
    }

    @Override
    public int size() {
        return head.rows();
    }

    @Override
    public long first() {
        return head.first();
    }

    @Override
    public long last() {
        return head.last();
    }

    @Override
    public long[] keys() {
        long[] known = keys;
        if (known == null) {
            known = Keys.unpack(source.apply(ColumnPart.of(Column.KEYS)), head.first(), head.rows(), tieBits);
            keys = known;
        }
        return known;
    }

    @Override
    public long[] went() {
        return head.went();
    }

    @Override
    public int[] values(Column column) {
        return head.values().getOrDefault(column, new int[0]);
    }

    @Override
    public Coded coded(Column column) {
        return coded.computeIfAbsent(column, _ -> {
            int[] values = values(column);
            return Coded.unpack(values, values.length == 1 ? NONE : source.apply(ColumnPart.of(column)), head.rows());
        });
    }

    @Override
    public void keep(Column words, BitSet rows, List<String> typed) {
        WordIndex.keep(words, rows, typed, source, head.rows());
    }

    @Override
    public long[] conversations() {
        byte[] packed = source.apply(ColumnPart.of(Column.CONVERSATION));
        return packed.length == 0 ? new long[0] : Distances.unpack(packed, head.rows());
    }

    @Override
    public byte[] standing(int row) {
        Pieces known = standing;
        if (known == null) {
            known = Pieces.unpack(source.apply(ColumnPart.of(Column.STANDING)), head.rows());
            standing = known;
        }
        return known.get(row);
    }

    /// As [Replay] packed it; empty where it is not there.
    public byte[] replay() {
        return source.apply(ColumnPart.of(Column.REPLAY));
    }
}

package dev.atalaya.store.columns;

import java.util.EnumMap;
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
    private final Function<Column, byte[]> source;
    private final Map<Column, Coded> coded = new EnumMap<>(Column.class);
    private final Map<Column, Dictionary> dictionaries = new EnumMap<>(Column.class);
    private long @Nullable [] keys;
    private @Nullable Pieces standing;

    /// @param source reads a column of this pack; empty where there is nothing to read
    public PackedBlock(Head head, int tieBits, Function<Column, byte[]> source) {
        this.head = head;
        this.tieBits = tieBits;
        this.source = source;
    }

    /// All columns of the block, to be kept; those without bytes are left out.
    ///
    /// @param rules version of the rule book by which it is judged
    public static Map<Column, byte[]> pack(LooseBlock block, int tieBits, int rules) {
        Map<Column, byte[]> bytes = new EnumMap<>(Column.class);
        bytes.put(Column.HEAD, Head.of(block, rules).pack());
        bytes.put(Column.KEYS, Keys.pack(block.keys(), tieBits));
        for (Column column : Column.CODED) bytes.put(column, block.coded(column).pack());
        WordLists contact = block.words(Column.CONTACT_WORDS);
        bytes.put(Column.CONTACT_WORDS, contact.dictionary().pack());
        bytes.put(Column.CONTACT_ROWS, contact.packRows());
        bytes.put(Column.CONTACT_STARTS, Starts.pack(block.texts(Column.CONTACT_WORDS)));
        WordLists text = block.words(Column.TEXT_WORDS);
        bytes.put(Column.TEXT_WORDS, text.dictionary().pack());
        bytes.put(Column.TEXT_ROWS, text.packRows());
        bytes.put(Column.CONVERSATION, Distances.pack(block.conversations()));
        bytes.put(
                Column.STANDING,
                Pieces.pack(IntStream.range(0, block.size())
                        .mapToObj(block::standing)
                        .toList()));
        bytes.values().removeIf(column -> column.length == 0);
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
            known = Keys.unpack(source.apply(Column.KEYS), head.first(), head.rows(), tieBits);
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
            return Coded.unpack(values, values.length == 1 ? NONE : source.apply(column), head.rows());
        });
    }

    @Override
    public boolean mayHave(Column column, List<String> typed) {
        boolean pass = column != Column.CONTACT_WORDS || Starts.mayHave(source.apply(Column.CONTACT_STARTS), typed);
        return pass && WordLists.mayHave(dictionary(column), typed);
    }

    @Override
    public WordLists words(Column column) {
        Dictionary dictionary = dictionary(column);
        Column rows = column == Column.CONTACT_WORDS ? Column.CONTACT_ROWS : Column.TEXT_ROWS;
        return WordLists.unpack(dictionary, dictionary.count() == 0 ? NONE : source.apply(rows), head.rows());
    }

    @Override
    public long[] conversations() {
        byte[] packed = source.apply(Column.CONVERSATION);
        return packed.length == 0 ? new long[0] : Distances.unpack(packed, head.rows());
    }

    @Override
    public byte[] standing(int row) {
        Pieces known = standing;
        if (known == null) {
            known = Pieces.unpack(source.apply(Column.STANDING), head.rows());
            standing = known;
        }
        return known.get(row);
    }

    /// As [Replay] packed it; empty where it is not there.
    public byte[] replay() {
        return source.apply(Column.REPLAY);
    }

    private Dictionary dictionary(Column column) {
        return dictionaries.computeIfAbsent(column, c -> Dictionary.unpack(source.apply(c)));
    }
}

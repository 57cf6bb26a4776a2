package dev.atalaya.store.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.store.pack.MalformedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A packed block says what the loose one said of which it was made.
class PackedBlockTest {

    private static final int TIE_BITS = 18;
    private static final List<String> WORDS = List.of("ana", "anabel", "an", "zoé", "😀", "b", "bé", "");

    private final Random random = new Random(4);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64, 500})
    void everythingComesBack(int rows) {
        LooseBlock loose = block(rows);
        Map<ColumnPart, byte[]> bytes = PackedBlock.pack(loose, TIE_BITS, 3);
        Head head = Head.unpack(bytes.getOrDefault(ColumnPart.of(Column.HEAD), new byte[0]));
        PackedBlock packed = packed(head, bytes);

        assertThat(head.rules()).isEqualTo(3);
        assertThat(packed.size()).isEqualTo(rows);
        assertThat(packed.first()).isEqualTo(loose.first());
        assertThat(packed.last()).isEqualTo(loose.last());
        assertThat(packed.keys()).isEqualTo(loose.keys());
        assertThat(packed.went()).isEqualTo(loose.went());
        assertThat(packed.conversations()).isEqualTo(loose.conversations());
        for (int row = 0; row < rows; row++) assertThat(packed.standing(row)).isEqualTo(loose.standing(row));
        for (Column column : Column.CODED) {
            assertThat(packed.values(column)).isEqualTo(loose.values(column));
            assertThat(packed.coded(column).codes())
                    .isEqualTo(loose.coded(column).codes());
        }
        for (Column words : Column.WORDS) {
            for (String begin : List.of("an", "ana", "zo", "😀", "c", "b", "bé", "z", "anab")) {
                assertThat(kept(packed, words, begin)).isEqualTo(kept(loose, words, begin));
                assertThat(kept(packed, words, begin, "a")).isEqualTo(kept(loose, words, begin, "a"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void damageIsFoundOrHarmless(int seed) {
        Random damage = new Random(seed);
        Map<ColumnPart, byte[]> bytes = PackedBlock.pack(block(50), TIE_BITS, 1);
        bytes.replaceAll((piece, data) -> piece.column() == Column.HEAD ? data : Arrays.copyOf(data, data.length / 2));
        PackedBlock packed = packed(Head.unpack(bytes.getOrDefault(ColumnPart.of(Column.HEAD), new byte[0])), bytes);
        Column column = List.copyOf(Column.CODED).get(damage.nextInt(3));

        assertThatThrownBy(packed::keys).isInstanceOf(MalformedException.class);
        assertThatThrownBy(packed::conversations).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> packed.standing(49)).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> packed.coded(column)).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> kept(packed, Column.CONTACT_WORDS, "an")).isInstanceOf(MalformedException.class);
    }

    private static PackedBlock packed(Head head, Map<ColumnPart, byte[]> bytes) {
        return new PackedBlock(head, TIE_BITS, piece -> bytes.getOrDefault(piece, new byte[0]));
    }

    private static BitSet kept(Block block, Column words, String... typed) {
        BitSet rows = new BitSet();
        rows.set(0, block.size());
        block.keep(words, rows, List.of(typed));
        return rows;
    }

    private LooseBlock block(int rows) {
        List<LooseBlock.Row> list = new ArrayList<>();
        long milli = random.nextLong(1L << 40) - (1L << 39);
        for (int i = 0; i < rows; i++) {
            boolean tie = random.nextBoolean();
            milli += 1 + random.nextInt(100_000);
            int[] values = random.ints(Column.CODED.size(), 0, 5).toArray();
            values[0] = random.nextInt(300);
            values[1] = random.nextInt();
            values[1] &= Integer.MAX_VALUE;
            byte[] rest = {(byte) random.nextInt(), (byte) random.nextInt()};
            byte[] candidates = new byte[random.nextInt(4)];
            random.nextBytes(candidates);
            long key = milli << TIE_BITS | (tie ? 1 + random.nextInt(200_000) : 0);
            long conversation = random.nextBoolean() ? random.nextLong() : i;
            list.add(new LooseBlock.Row(key, conversation, values, candidates, rest));
        }
        return new LooseBlock(list, new Words());
    }

    private static final class Words implements LooseBlock.Source {

        @Override
        public List<String> words(Column column, byte[] rest) {
            Random of = new Random(rest[column == Column.TEXT_WORDS ? 0 : 1]);
            return of.ints(of.nextInt(4), 0, WORDS.size()).mapToObj(WORDS::get).toList();
        }

        @Override
        public byte[] standing(LooseBlock.Row row) {
            return row.candidates();
        }
    }
}

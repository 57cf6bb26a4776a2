package dev.atalaya.store.columns;

import dev.atalaya.store.pack.MalformedException;
import dev.atalaya.store.pack.Packer;
import dev.atalaya.store.pack.Unpacker;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Words that begin alike, each with the rows in which it occurs. In the order of their UTF-8 bytes, each as what
/// differs from the one before: those that begin as one looks for stand side by side, and are found without a [String]
/// for any of them.
final class WordPart {

    /// What a word may have at most, as its lengths take a byte each.
    private static final int LONGEST = 255;

    /// The rows by words in the order in which they are packed, to be filled.
    static SortedMap<byte[], List<Integer>> sorted() {
        return new TreeMap<>(Arrays::compareUnsigned);
    }

    static byte[] utf8(String word) {
        byte[] all = word.getBytes(StandardCharsets.UTF_8);
        return all.length <= LONGEST ? all : Arrays.copyOf(all, LONGEST);
    }

    /// @param words with their rows, ascending
    /// @param rows how many the stretch has
    static byte[] pack(SortedMap<byte[], List<Integer>> words, int rows) {
        Packer list = new Packer();
        byte[] before = new byte[0];
        for (Map.Entry<byte[], List<Integer>> entry : words.entrySet()) {
            byte[] word = entry.getKey();
            int mismatch = Arrays.mismatch(before, word);
            int same = mismatch < 0 ? word.length : mismatch;
            list.u8(same).u8(word.length - same);
            for (int i = same; i < word.length; i++) list.u8(word[i]);
            list.number(entry.getValue().size());
            before = word;
        }
        byte[] small = Deflate.pack(list.toBytes());
        byte[] head = new Packer().number(words.size()).number(small.length).toBytes();
        int[] where = words.values().stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .toArray();
        byte[] bits = Bits.pack(where, Bits.width(rows));
        byte[] all = Arrays.copyOf(head, head.length + small.length + bits.length);
        System.arraycopy(small, 0, all, head.length, small.length);
        System.arraycopy(bits, 0, all, head.length + small.length, bits.length);
        return all;
    }

    private final int count;
    private final byte[] list;
    private final byte[] packed;
    /// Where the rows begin in `packed`.
    private final int start;
    private final int rows;

    private WordPart(int count, byte[] list, byte[] packed, int start, int rows) {
        this.count = count;
        this.list = list;
        this.packed = packed;
        this.start = start;
        this.rows = rows;
    }

    /// @param rows as when it was packed
    static WordPart unpack(byte[] packed, int rows) {
        Unpacker from = new Unpacker(packed);
        int count = from.smallNumber();
        int length = from.smallNumber();
        int begin = new Packer().number(count).number(length).size();
        if (length > packed.length - begin) throw new MalformedException("words of " + length + " bytes");
        byte[] list = Deflate.unpack(Arrays.copyOfRange(packed, begin, begin + length));
        return new WordPart(count, list, packed, begin + length, rows);
    }

    /// Adds the rows that have a word that begins so.
    void find(byte[] begin, BitSet found) {
        int at = 0;
        int row = 0;
        // How much of `begin` the word at hand begins with, and whether it stands before all that begin so.
        int match = 0;
        boolean before = begin.length > 0;
        for (int word = 0; word < count; word++) {
            if (at + 2 > list.length) throw new MalformedException("words end too early");
            int same = list[at] & 0xFF;
            int end = at + 2 + (list[at + 1] & 0xFF);
            if (end >= list.length) throw new MalformedException("word ends too late");
            // A word that shares more with the one before than that had in common stands where that stood.
            if (same <= match) {
                match = same;
                int next = at + 2;
                while (match < begin.length && next < end && list[next] == begin[match]) {
                    match++;
                    next++;
                }
                before = match < begin.length && (next == end || Byte.compareUnsigned(list[next], begin[match]) < 0);
            }
            if (!before && match < begin.length) return;
            int times = 0;
            int shift = 0;
            do {
                if (end == list.length || shift > 28) throw new MalformedException("rows of a word");
                times |= (list[end] & 0x7F) << shift;
                shift += 7;
            } while (list[end++] < 0);
            if (!before) for (int i = row; i < row + times; i++) found.set(row(i));
            row += times;
            at = end;
        }
    }

    private int row(int i) {
        int row = Bits.at(packed, start, Bits.width(rows), i);
        if (row >= rows) throw new MalformedException("row " + row);
        return row;
    }
}

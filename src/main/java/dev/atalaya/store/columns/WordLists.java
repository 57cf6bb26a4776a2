package dev.atalaya.store.columns;

import dev.atalaya.store.columns.Dictionary.Range;
import dev.atalaya.store.pack.MalformedException;
import dev.atalaya.texts.Fold;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/// For each row the words of a text, by their places in a dictionary.
public final class WordLists {

    private static final int MOST_WORDS = 255;
    private static final int LONGEST = 40;

    private final Dictionary dictionary;
    /// Where each row's words begin in `ids`; one more than rows.
    private final int[] starts;
    private final int[] ids;

    private WordLists(Dictionary dictionary, int[] starts, int[] ids) {
        this.dictionary = dictionary;
        this.starts = starts;
        this.ids = ids;
    }

    /// The words of a text as they are kept and looked for here: folded, and of endless ones the first 40 letters.
    public static List<String> words(String text) {
        return Fold.words(text).stream()
                .map(word -> word.length() <= LONGEST ? word : word.substring(0, LONGEST))
                .toList();
    }

    /// Of a text of more than 255 words only the first are found again.
    static WordLists of(List<List<String>> rows) {
        TreeMap<byte[], Integer> places = new TreeMap<>(Arrays::compareUnsigned);
        int[] starts = new int[rows.size() + 1];
        for (int row = 0; row < rows.size(); row++) {
            List<String> words = head(rows.get(row));
            words.forEach(word -> places.put(Dictionary.utf8(word), 0));
            starts[row + 1] = starts[row] + words.size();
        }
        byte[][] sorted = places.keySet().toArray(byte[][]::new);
        for (int i = 0; i < sorted.length; i++) places.put(sorted[i], i);
        int[] ids = new int[starts[rows.size()]];
        int next = 0;
        for (List<String> row : rows) {
            for (String word : head(row)) ids[next++] = places.getOrDefault(Dictionary.utf8(word), 0);
        }
        return new WordLists(Dictionary.of(sorted), starts, ids);
    }

    private static List<String> head(List<String> row) {
        return row.size() <= MOST_WORDS ? row : row.subList(0, MOST_WORDS);
    }

    Dictionary dictionary() {
        return dictionary;
    }

    byte[] packRows() {
        if (dictionary.count() == 0) return new byte[0];
        int[] counts = new int[starts.length - 1];
        for (int row = 0; row < counts.length; row++) counts[row] = starts[row + 1] - starts[row];
        int most = Arrays.stream(counts).max().orElse(0);
        byte[] first = Bits.pack(counts, Bits.width(most + 1));
        byte[] second = Bits.pack(ids, Bits.width(dictionary.count()));
        byte[] all = Arrays.copyOf(new byte[] {(byte) most}, 1 + first.length + second.length);
        System.arraycopy(first, 0, all, 1, first.length);
        System.arraycopy(second, 0, all, 1 + first.length, second.length);
        return all;
    }

    static WordLists unpack(Dictionary dictionary, byte[] bytes, int rows) {
        int[] starts = new int[rows + 1];
        if (dictionary.count() == 0) return new WordLists(dictionary, starts, new int[0]);
        if (bytes.length == 0) throw new MalformedException("words of no row");
        int width = Bits.width((bytes[0] & 0xFF) + 1);
        int split = 1 + (rows * width + 7) / 8;
        if (split > bytes.length) throw new MalformedException("words of rows");
        int[] counts = Bits.unpack(Arrays.copyOfRange(bytes, 1, split), width, rows);
        for (int row = 0; row < rows; row++) starts[row + 1] = starts[row] + counts[row];
        byte[] rest = Arrays.copyOfRange(bytes, split, bytes.length);
        return new WordLists(dictionary, starts, Bits.unpack(rest, Bits.width(dictionary.count()), starts[rows]));
    }

    /// Whether a row may have them all: each begins some word.
    static boolean mayHave(Dictionary dictionary, List<String> typed) {
        for (String begin : typed) {
            Range range = dictionary.range(Dictionary.utf8(begin));
            if (range.from() == range.to()) return false;
        }
        return true;
    }

    /// Takes out of the rows those that do not have, for each of the beginnings, a word that begins so.
    public void keep(BitSet rows, List<String> typed) {
        for (String begin : typed) {
            Range range = dictionary.range(Dictionary.utf8(begin));
            for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
                if (!has(row, range)) rows.clear(row);
            }
        }
    }

    private boolean has(int row, Range range) {
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            if (ids[i] >= range.from() && ids[i] < range.to()) return true;
        }
        return false;
    }
}

package dev.atalaya.store.columns;

import dev.atalaya.store.pack.MalformedException;
import dev.atalaya.store.pack.Packer;
import dev.atalaya.store.pack.Unpacker;
import dev.atalaya.texts.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;

/// For each row the words of a text, by their places in a sorted list: the words that begin alike stand side by side.
public final class WordLists {

    private static final int MOST_WORDS = 255;
    private static final int LONGEST = 40;

    private final String[] words;
    /// Where each row's words begin in `ids`; one more than rows.
    private final int[] starts;
    private final int[] ids;

    private WordLists(String[] words, int[] starts, int[] ids) {
        this.words = words;
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
    public static WordLists of(List<List<String>> rows) {
        TreeSet<String> distinct = new TreeSet<>();
        rows.forEach(row -> distinct.addAll(head(row)));
        String[] words = distinct.toArray(String[]::new);
        int[] starts = new int[rows.size() + 1];
        int[] ids = new int[rows.stream().mapToInt(row -> head(row).size()).sum()];
        int next = 0;
        for (int row = 0; row < rows.size(); row++) {
            for (String word : head(rows.get(row))) ids[next++] = Arrays.binarySearch(words, word);
            starts[row + 1] = next;
        }
        return new WordLists(words, starts, ids);
    }

    private static List<String> head(List<String> row) {
        return row.size() <= MOST_WORDS ? row : row.subList(0, MOST_WORDS);
    }

    /// The words, each as what differs from the one before.
    byte[] packWords() {
        if (words.length == 0) return new byte[0];
        Packer to = new Packer();
        String before = "";
        for (String word : words) {
            int same = same(before, word);
            to.number(same).text(word.substring(same));
            before = word;
        }
        return Deflate.pack(to.toBytes());
    }

    private static int same(String one, String other) {
        int mismatch = Arrays.mismatch(one.toCharArray(), other.toCharArray());
        return mismatch < 0 ? one.length() : mismatch;
    }

    static String[] unpackWords(byte[] bytes) {
        if (bytes.length == 0) return new String[0];
        Unpacker from = new Unpacker(Deflate.unpack(bytes));
        List<String> words = new ArrayList<>();
        String before = "";
        while (!from.atEnd()) {
            int same = from.smallNumber();
            if (same > before.length()) throw new MalformedException("word begins with " + same);
            before = before.substring(0, same) + from.text();
            words.add(before);
        }
        return words.toArray(String[]::new);
    }

    byte[] packRows() {
        if (words.length == 0) return new byte[0];
        int[] counts = new int[starts.length - 1];
        for (int row = 0; row < counts.length; row++) counts[row] = starts[row + 1] - starts[row];
        int most = Arrays.stream(counts).max().orElse(0);
        byte[] first = Bits.pack(counts, Bits.width(most + 1));
        byte[] second = Bits.pack(ids, Bits.width(words.length));
        byte[] all = Arrays.copyOf(new byte[] {(byte) most}, 1 + first.length + second.length);
        System.arraycopy(first, 0, all, 1, first.length);
        System.arraycopy(second, 0, all, 1 + first.length, second.length);
        return all;
    }

    static WordLists unpack(String[] words, byte[] bytes, int rows) {
        int[] starts = new int[rows + 1];
        if (words.length == 0) return new WordLists(words, starts, new int[0]);
        int width = Bits.width((bytes[0] & 0xFF) + 1);
        int split = 1 + (rows * width + 7) / 8;
        if (split > bytes.length) throw new MalformedException("words of rows");
        int[] counts = Bits.unpack(Arrays.copyOfRange(bytes, 1, split), width, rows);
        for (int row = 0; row < rows; row++) starts[row + 1] = starts[row] + counts[row];
        int[] ids = Bits.unpack(Arrays.copyOfRange(bytes, split, bytes.length), Bits.width(words.length), starts[rows]);
        return new WordLists(words, starts, ids);
    }

    /// Whether a row may have them all: each begins some word.
    static boolean mayHave(String[] words, List<String> typed) {
        return typed.stream().allMatch(begin -> from(words, begin) < to(words, begin));
    }

    /// Takes out of the rows those that do not have, for each of the beginnings, a word that begins so.
    public void keep(BitSet rows, List<String> typed) {
        for (String begin : typed) {
            int from = from(words, begin);
            int to = to(words, begin);
            if (from >= to) rows.clear();
            for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
                if (!has(row, from, to)) rows.clear(row);
            }
        }
    }

    private boolean has(int row, int from, int to) {
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            if (ids[i] >= from && ids[i] < to) return true;
        }
        return false;
    }

    private static int from(String[] words, String begin) {
        int found = Arrays.binarySearch(words, begin);
        return found < 0 ? -found - 1 : found;
    }

    private static int to(String[] words, String begin) {
        return from(words, begin + Character.MAX_VALUE);
    }
}

package dev.atalaya.store.columns;

import java.util.ArrayList;
import java.util.List;

/// What is read at once: a column of a stretch, or of its words those that begin alike.
///
/// @param part 0 where the column is whole
public record ColumnPart(Column column, int part) {

    private static final int PART_BITS = 8;

    /// A word's first letter tells which part it is in …
    private static final int FIRST_BITS = 5;

    /// The number in the file.
    public int number() {
        return column.ordinal() << PART_BITS | part;
    }

    public static ColumnPart of(Column column) {
        return new ColumnPart(column, 0);
    }

    /// All that a stretch may have.
    public static List<ColumnPart> all() {
        List<ColumnPart> all = new ArrayList<>();
        for (Column column : Column.values()) {
            int parts = Column.WORDS.contains(column) ? 1 << FIRST_BITS + secondBits(column) : 1;
            for (int part = 0; part < parts; part++) all.add(new ColumnPart(column, part));
        }
        return all;
    }

    /// … and of names, which are many, the second one too.
    private static int secondBits(Column words) {
        return words == Column.CONTACT_WORDS ? 2 : 0;
    }

    /// Where a word is, if it occurs.
    static ColumnPart of(Column words, String word) {
        return new ColumnPart(words, part(words, letter(word, 0), letter(word, 1)));
    }

    /// Where the words are that begin so.
    static List<ColumnPart> ofBeginning(Column words, String begin) {
        if (begin.length() > 1) return List.of(of(words, begin));
        List<ColumnPart> parts = new ArrayList<>();
        for (int second = 0; second < 1 << secondBits(words); second++) {
            parts.add(new ColumnPart(words, part(words, letter(begin, 0), second)));
        }
        return parts;
    }

    private static int part(Column words, int first, int second) {
        int bits = secondBits(words);
        return low(first, FIRST_BITS) << bits | low(second, bits);
    }

    private static int low(int letter, int bits) {
        return letter & (1 << bits) - 1;
    }

    private static int letter(String word, int at) {
        return at < word.length() ? word.charAt(at) : 0;
    }
}

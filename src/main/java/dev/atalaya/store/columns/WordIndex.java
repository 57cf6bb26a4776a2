package dev.atalaya.store.columns;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;

/// In which rows of a stretch which words occur; of all its words only those are read that begin like the one looked
/// for.
final class WordIndex {

    private WordIndex() {}

    /// Only what there is.
    ///
    /// @param texts the words of each row
    static Map<ColumnPart, byte[]> pack(Column words, List<List<String>> texts) {
        Map<ColumnPart, SortedMap<byte[], List<Integer>>> parts = new HashMap<>();
        for (int row = 0; row < texts.size(); row++) {
            for (String word : texts.get(row)) {
                List<Integer> rows = parts.computeIfAbsent(ColumnPart.of(words, word), _ -> WordPart.sorted())
                        .computeIfAbsent(WordPart.utf8(word), _ -> new ArrayList<>(2));
                if (rows.isEmpty() || rows.getLast() != row) rows.add(row);
            }
        }
        Map<ColumnPart, byte[]> packed = new HashMap<>();
        parts.forEach((where, part) -> packed.put(where, WordPart.pack(part, texts.size())));
        return packed;
    }

    /// Takes out of the rows those that do not have, for each of the beginnings, a word that begins so.
    ///
    /// @param source reads a part; empty where there is none
    /// @param size how many rows the stretch has
    static void keep(Column words, BitSet rows, List<String> typed, Function<ColumnPart, byte[]> source, int size) {
        for (String begin : typed) {
            BitSet found = new BitSet();
            for (ColumnPart where : ColumnPart.ofBeginning(words, begin)) {
                byte[] part = source.apply(where);
                if (part.length > 0) WordPart.unpack(part, size).find(WordPart.utf8(begin), found);
            }
            rows.and(found);
            if (rows.isEmpty()) return;
        }
    }
}

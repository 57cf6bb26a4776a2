package dev.atalaya.store.columns;

import dev.atalaya.texts.Fold;
import java.util.List;

/// The words of a text as they are kept and looked for here. Pure.
public final class SearchWords {

    private static final int LONGEST = 40;

    private SearchWords() {}

    /// Folded, and of endless ones the first 40 letters.
    public static List<String> of(String text) {
        return Fold.words(text).stream()
                .map(word -> word.length() <= LONGEST ? word : word.substring(0, LONGEST))
                .toList();
    }
}

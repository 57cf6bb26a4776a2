package dev.atalaya.texts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Texts made alike for searching and ordering: no accents, no capitals. Pure.
public final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Fold() {}

    public static String fold(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) plain = text.charAt(i) < 128;
        String bare = plain
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT);
    }

    /// Whether a word of the text begins with the letters; both folded.
    public static boolean beginsWord(String text, String letters) {
        return text.startsWith(letters) || text.contains(" " + letters);
    }

    /// The folded words of a text, in its order: runs of letters and digits.
    public static List<String> words(String text) {
        String folded = fold(text);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean inWord = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (inWord && start < 0) start = i;
            if (!inWord && start >= 0) {
                words.add(folded.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /// Whether each word that was typed begins a word of the text. Nothing typed is in every text.
    ///
    /// @param typed of [#words]
    public static boolean matches(String text, List<String> typed) {
        if (typed.isEmpty()) return true;
        List<String> words = words(text);
        return typed.stream().allMatch(begin -> words.stream().anyMatch(word -> word.startsWith(begin)));
    }
}

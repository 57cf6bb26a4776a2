package dev.atalaya.ui.live;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names made alike for searching and ordering: no accents, no capitals.
public final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Fold() {}

    /// Whether a word of the text begins with the letters; both folded.
    public static boolean beginsWord(String text, String letters) {
        return text.startsWith(letters) || text.contains(" " + letters);
    }

    public static String fold(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) plain = text.charAt(i) < 128;
        String bare = plain
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT);
    }
}

package dev.atalaya.ui.live;

/// Names made alike for searching and ordering, see [dev.atalaya.texts.Fold].
public final class Fold {

    private Fold() {}

    /// Whether a word of the text begins with the letters; both folded.
    public static boolean beginsWord(String text, String letters) {
        return text.startsWith(letters) || text.contains(" " + letters);
    }

    public static String fold(String text) {
        return dev.atalaya.texts.Fold.fold(text);
    }
}

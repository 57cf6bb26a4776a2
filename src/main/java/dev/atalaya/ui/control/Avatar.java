package dev.atalaya.ui.control;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/// Initials in a ring whose colour says whether the person can be given work.
public final class Avatar extends Label {

    private static final PseudoClass PLAIN = PseudoClass.getPseudoClass("plain");

    public Avatar() {
        getStyleClass().add("avatar");
    }

    public void show(String name, Tone tone) {
        setText(initials(name));
        tone.on(this);
    }

    /// Without a meaning in the ring, as for the user himself.
    public Avatar plain(String name) {
        show(name, Tone.MUTED);
        pseudoClassStateChanged(PLAIN, true);
        return this;
    }

    /// First letters of the first two words, or of the first and a number: "Marta López" ML, "Test Agent 1" T1.
    static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        if (words[0].isEmpty()) return "?";
        String last = words[words.length - 1];
        String second = words.length == 1 ? "" : Character.isDigit(last.charAt(0)) ? last : words[1];
        return (first(words[0]) + first(second)).toUpperCase(Locale.ROOT);
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : new String(Character.toChars(word.codePointAt(0)));
    }
}

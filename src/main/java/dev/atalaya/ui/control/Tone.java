package dev.atalaya.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.Node;

/// What a colour means, everywhere the same: blue for the usual, green for good, amber for a doubt, red for bad, purple
/// for a test agent.
public enum Tone {
    MUTED,
    ACCENT,
    OK,
    WARN,
    BAD,
    TEST;

    private final PseudoClass pseudoClass = PseudoClass.getPseudoClass(name().toLowerCase(java.util.Locale.ROOT));

    /// Gives the node this tone and takes every other from it.
    public void on(Node node) {
        for (Tone tone : values()) node.pseudoClassStateChanged(tone.pseudoClass, tone == this);
    }
}

package dev.atalaya.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/// A short word on a soft ground.
public final class Pill extends Label {

    private static final PseudoClass LOUD = PseudoClass.getPseudoClass("loud");

    public Pill() {
        getStyleClass().add("pill");
    }

    public Pill(String text, Tone tone) {
        this();
        show(text, tone);
    }

    public Pill show(String text, Tone tone) {
        setText(text);
        tone.on(this);
        return this;
    }

    /// In capitals and bolder, for TEST.
    public Pill loud() {
        pseudoClassStateChanged(LOUD, true);
        return this;
    }
}

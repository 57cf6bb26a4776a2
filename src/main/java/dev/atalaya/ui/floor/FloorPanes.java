package dev.atalaya.ui.floor;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// Which side panes are on screen. The user hides what he does not need, for more room; his choice outlives the views.
public final class FloorPanes {

    private final BooleanProperty roster = new SimpleBooleanProperty(true);
    private final BooleanProperty card = new SimpleBooleanProperty(true);

    /// Where the user has put the dividers, in shares of the width; empty while they stand where they like to.
    private double[] dividers = {};

    public BooleanProperty rosterProperty() {
        return roster;
    }

    public BooleanProperty cardProperty() {
        return card;
    }

    double[] dividers() {
        return dividers.clone();
    }

    void dividers(double[] positions) {
        dividers = positions.clone();
    }
}

package dev.atalaya.ui.whatif;

import javafx.scene.layout.Region;

/// Two bars one above the other: as it was, and with the scenario.
final class LoadBar extends Region {

    private static final double THICK = 6;
    private static final double GAP = 3;

    private final Region was = new Region();
    private final Region is = new Region();
    private final double before;
    private final double after;

    /// @param before between 0 and 1, as is `after`
    LoadBar(double before, double after) {
        this.before = before;
        this.after = after;
        was.getStyleClass().add("lab-was");
        is.getStyleClass().add("lab-is");
        getChildren().addAll(was, is);
        setMinWidth(60);
        setPrefHeight(2 * THICK + GAP);
    }

    @Override
    protected void layoutChildren() {
        double top = (getHeight() - 2 * THICK - GAP) / 2;
        was.resizeRelocate(0, snapPositionY(top), snapSizeX(getWidth() * before), THICK);
        is.resizeRelocate(0, snapPositionY(top + THICK + GAP), snapSizeX(getWidth() * after), THICK);
    }
}

package dev.atalaya.ui.whatif;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/// Bars one above the other: as it was, and with each scenario.
final class LoadBar extends Region {

    private static final List<String> STYLES = List.of("lab-was", "lab-is", "lab-or");
    private static final double THICK = 5;
    private static final double GAP = 2;

    private final List<Region> bars = new ArrayList<>();
    private final List<Double> shares;

    /// @param shares each between 0 and 1, at most three
    LoadBar(List<Double> shares) {
        this.shares = List.copyOf(shares);
        for (int i = 0; i < shares.size(); i++) {
            Region bar = new Region();
            bar.getStyleClass().add(STYLES.get(i));
            bars.add(bar);
        }
        getChildren().addAll(bars);
        setMinWidth(60);
        setPrefHeight(height());
    }

    private double height() {
        return bars.size() * (THICK + GAP) - GAP;
    }

    @Override
    protected void layoutChildren() {
        double top = (getHeight() - height()) / 2;
        for (int i = 0; i < bars.size(); i++) {
            double y = snapPositionY(top + i * (THICK + GAP));
            bars.get(i).resizeRelocate(0, y, snapSizeX(getWidth() * shares.get(i)), THICK);
        }
    }
}

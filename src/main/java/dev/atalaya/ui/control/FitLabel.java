package dev.atalaya.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Says something in as many words as there is room for. Where not even the fewest fit it says nothing.
public final class FitLabel extends Region {

    private final List<Label> wordings = new ArrayList<>();
    private final HPos side;
    private List<String> said = List.of();

    /// @param side where the words stand in the room they get
    /// @param styles of the words
    public FitLabel(HPos side, String... styles) {
        this.side = side;
        getStyleClass().addAll(styles);
        setMinWidth(0);
    }

    /// @param longestFirst the same in ever fewer words
    public void say(List<String> longestFirst) {
        if (said.equals(longestFirst)) return;
        said = List.copyOf(longestFirst);
        while (wordings.size() < said.size()) wordings.add(label());
        for (int i = 0; i < wordings.size(); i++) {
            wordings.get(i).setText(i < said.size() ? said.get(i) : "");
        }
        setAccessibleText(said.isEmpty() ? "" : said.getFirst());
        requestLayout();
    }

    private Label label() {
        Label label = new Label();
        label.getStyleClass().addAll(getStyleClass());
        label.setManaged(false);
        getChildren().add(label);
        return label;
    }

    @Override
    protected double computePrefWidth(double height) {
        return said.isEmpty() ? 0 : wordings.getFirst().prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return said.isEmpty() ? 0 : wordings.getFirst().prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        boolean shown = false;
        for (int i = 0; i < wordings.size(); i++) {
            Label label = wordings.get(i);
            double wanted = label.prefWidth(-1);
            boolean fits = !shown && i < said.size() && wanted <= getWidth() + 0.5;
            label.setVisible(fits);
            if (!fits) continue;
            double x = side == HPos.RIGHT ? snapPositionX(getWidth() - wanted) : 0;
            label.resizeRelocate(x, 0, wanted, label.prefHeight(-1));
            shown = true;
        }
    }
}

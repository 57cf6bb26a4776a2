package dev.atalaya.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a bar stands for, beside the pointer.
final class BarTip extends VBox {

    private static final double BESIDE = 14;

    BarTip() {
        getStyleClass().add("histogram-tip");
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    void show(Bars bars, int index, double x, double room) {
        Bars.Bar bar = bars.bars().get(index);
        Label title = new Label(bar.title());
        title.getStyleClass().addAll("small", "medium");
        getChildren().setAll(title);
        for (int i = bars.series().size() - 1; i >= 0; i--) {
            if (bar.values().get(i) > 0)
                getChildren().add(line(bars.series().get(i), bar.values().get(i)));
        }
        setVisible(true);
        autosize();
        double width = prefWidth(-1);
        boolean right = x + BESIDE + width < room;
        relocate(right ? x + BESIDE : Math.max(0, x - BESIDE - width), 4);
    }

    void hide() {
        setVisible(false);
    }

    private static HBox line(Bars.Series series, long value) {
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        series.tone().on(dot);
        Label text = new Label(value + "  " + series.name());
        text.getStyleClass().add("small");
        HBox line = new HBox(6, dot, text);
        line.getStyleClass().add("histogram-tip-line");
        return line;
    }
}

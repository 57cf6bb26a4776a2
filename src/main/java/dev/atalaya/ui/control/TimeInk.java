package dev.atalaya.ui.control;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;

/// The colours of a time chart, as the style sheets say them. Lies unseen in the scene, once for all rows of a chart.
public final class TimeInk extends Pane {

    /// @param off the ground of a bar that means absence
    /// @param hatch over `off` where nothing is known
    /// @param onMark of the count on a mark that stands for several
    public record Ink(
            Paint ok,
            Paint warn,
            Paint off,
            Paint hatch,
            Paint mark,
            Paint bad,
            Paint ring,
            Paint grid,
            Paint now,
            Paint onMark,
            Paint onBad,
            Paint text,
            Font font) {}

    private final List<Region> swatches = Stream.of(
                    "ok", "warn", "off", "hatch", "mark", "bad", "ring", "grid", "now", "on-mark", "on-bad")
            .map(TimeInk::swatch)
            .toList();
    private final Label text = new Label();
    private final ReadOnlyObjectWrapper<Ink> ink = new ReadOnlyObjectWrapper<>();

    public TimeInk() {
        getStyleClass().add("time-ink");
        setManaged(false);
        setVisible(false);
        text.getStyleClass().add("time-text");
        getChildren().addAll(swatches);
        getChildren().add(text);
        take();
        swatches.forEach(one -> one.backgroundProperty().subscribe(_ -> take()));
        text.textFillProperty().subscribe(_ -> take());
        text.fontProperty().subscribe(_ -> take());
    }

    public ReadOnlyObjectProperty<Ink> inkProperty() {
        return ink.getReadOnlyProperty();
    }

    private static Region swatch(String name) {
        Region region = new Region();
        region.getStyleClass().add("time-" + name);
        return region;
    }

    private void take() {
        List<Paint> p = swatches.stream().map(TimeInk::paint).toList();
        ink.set(new Ink(
                p.get(0),
                p.get(1),
                p.get(2),
                p.get(3),
                p.get(4),
                p.get(5),
                p.get(6),
                p.get(7),
                p.get(8),
                p.get(9),
                p.get(10),
                text.getTextFill(),
                text.getFont()));
    }

    private static Paint paint(Region region) {
        var background = region.getBackground();
        if (background == null || background.getFills().isEmpty()) return Color.TRANSPARENT;
        return background.getFills().getLast().getFill();
    }
}

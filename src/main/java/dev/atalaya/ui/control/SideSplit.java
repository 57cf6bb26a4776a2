package dev.atalaya.ui.control;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Something to read and, while it is wanted, what explains it on its right: as wide as fits the window, or as wide as
/// the user has made it.
public final class SideSplit extends SplitPane {

    private static final double LEAST_MAIN = 560;
    private static final double LEAST_SIDE = 300;
    private static final double NARROW_WINDOW = 1300;
    private static final double NARROW = 330;
    private static final double USUAL = 392;
    private static final double WIDE = 520;

    private final Region side;
    /// What the user has made of it; 0 as long as he has not.
    private double chosen;
    private double laidOut;

    public SideSplit(Region main, Region side) {
        this.side = side;
        main.setMinWidth(LEAST_MAIN);
        side.setMinWidth(LEAST_SIDE);
        setResizableWithParent(side, false);
        getItems().add(main);
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::moved);
        widthProperty().subscribe(_ -> place());
    }

    /// Whether what explains is there.
    public void show(boolean on) {
        if (on == isShown()) return;
        if (on) getItems().add(side);
        else getItems().remove(side);
        place();
    }

    private boolean isShown() {
        return getItems().size() > 1;
    }

    private void moved(MouseEvent end) {
        if (!isShown() || !(end.getTarget() instanceof Node node)) return;
        boolean divider = isDivider(node) || (node.getParent() != null && isDivider(node.getParent()));
        if (divider) chosen = getWidth() * (1 - getDividerPositions()[0]);
    }

    private boolean isDivider(Node node) {
        return node.getParent() == this && node.getStyleClass().contains("split-pane-divider");
    }

    /// A split pane that changed its size keeps the pixels of what does not give way as they were in the share of the
    /// width it had: beside a log that grows the card would grow too.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (laidOut == getWidth()) return;
        laidOut = getWidth();
        place();
        super.layoutChildren();
    }

    private void place() {
        double width = getWidth();
        if (width > 0 && isShown()) setDividerPositions(1 - wanted(width) / width);
    }

    private double wanted(double width) {
        if (chosen > 0) return Math.clamp(chosen, LEAST_SIDE, Math.max(LEAST_SIDE, width - LEAST_MAIN));
        return Math.clamp(width * 0.25, width < NARROW_WINDOW ? NARROW : USUAL, WIDE);
    }
}

package dev.atalaya.ui.control;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// One line of nodes where it matters who gives way: first the tails, down to nothing, then the leads, and what is
/// fixed
/// never. A space takes what is left over. Each is centred on the line.
public final class LinePane extends Pane {

    private static final double LEAST_TAIL = 48;

    private enum Role {
        FIXED,
        LEAD,
        TAIL,
        SPACE
    }

    private final double gap;

    public LinePane(double gap) {
        this.gap = gap;
    }

    public LinePane fixed(Node node) {
        return put(node, Role.FIXED);
    }

    /// Gives way after the tails.
    public LinePane lead(Node node) {
        return put(node, Role.LEAD);
    }

    /// Gives way first; too narrow to be read it goes, at once where its least width is `USE_PREF_SIZE`.
    public LinePane tail(Node node) {
        return put(node, Role.TAIL);
    }

    public LinePane space() {
        return put(new Pane(), Role.SPACE);
    }

    private LinePane put(Node node, Role role) {
        node.setUserData(role);
        getChildren().add(node);
        return this;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return wanted(true) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double most = 0;
        for (Node node : getManagedChildren()) most = Math.max(most, node.prefHeight(-1));
        return most + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double room = getWidth() - insets.getLeft() - insets.getRight();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        double firm = wanted(false);
        double tails = wanted(true) - firm;
        double forTails = Math.min(tails, room - firm);
        if (forTails < Math.min(tails, leastTail())) forTails = 0;
        double leads = sum(Role.LEAD);
        double leadShare = leads == 0 ? 1 : Math.clamp(1 - (firm - room) / leads, 0, 1);
        double tailShare = tails == 0 ? 0 : forTails / tails;
        double x = insets.getLeft();
        for (Node node : getManagedChildren()) {
            double wanted = node.prefWidth(-1);
            double width = switch ((Role) node.getUserData()) {
                case FIXED -> wanted;
                case LEAD -> wanted * leadShare;
                case TAIL -> (wanted + gap) * tailShare - gap;
                case SPACE -> room - firm - forTails;
            };
            width = Math.max(0, snapSizeX(width));
            double tall = Math.min(height, node.prefHeight(width));
            node.resizeRelocate(snapPositionX(x), snapPositionY(insets.getTop() + (height - tall) / 2), width, tall);
            x += width > 0 && node.getUserData() != Role.SPACE ? width + gap : width;
        }
    }

    /// Below this the tails go: too narrow to be read, or less than one that wants to stand whole.
    private double leastTail() {
        for (Node node : getManagedChildren()) {
            boolean whole = node instanceof Region region && region.getMinWidth() == USE_PREF_SIZE;
            if (whole && node.getUserData() == Role.TAIL) return Double.MAX_VALUE;
        }
        return LEAST_TAIL;
    }

    /// The room that all want, gaps included; with or without the tails.
    private double wanted(boolean withTails) {
        double total = 0;
        for (Node node : getManagedChildren()) {
            if (node.getUserData() == Role.TAIL && !withTails) continue;
            double width = node.prefWidth(-1);
            if (width > 0) total += snapSizeX(width) + gap;
        }
        return Math.max(0, total - gap);
    }

    private double sum(Role role) {
        double total = 0;
        for (Node node : getManagedChildren()) if (node.getUserData() == role) total += node.prefWidth(-1);
        return total;
    }
}

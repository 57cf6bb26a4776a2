package dev.atalaya.ui.control;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// One line of nodes where it matters who gives way: first the tails, down to nothing, then the leads, and what is
/// fixed
/// never. A space takes what is left over. Each is centred on the line.
public final class LinePane extends Pane {

    private static final double LEAST_TAIL = 28;

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

    /// Gives way first; too narrow to be read it goes.
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
        return wanted() + snappedLeftInset() + snappedRightInset();
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
        double spare = room - wanted();
        double fromTails = Math.min(Math.max(0, -spare), sum(Role.TAIL));
        double fromLeads = Math.max(0, -spare - fromTails);
        double tails = sum(Role.TAIL);
        double leads = sum(Role.LEAD);
        double x = insets.getLeft();
        for (Node node : getManagedChildren()) {
            double wanted = node.prefWidth(-1);
            double width = switch ((Role) node.getUserData()) {
                case FIXED -> wanted;
                case LEAD -> wanted - (leads == 0 ? 0 : fromLeads * wanted / leads);
                case TAIL -> wanted - (tails == 0 ? 0 : fromTails * wanted / tails);
                case SPACE -> Math.max(0, spare);
            };
            if (node.getUserData() == Role.TAIL && width < Math.min(LEAST_TAIL, wanted)) width = 0;
            width = Math.max(0, snapSizeX(width));
            double tall = Math.min(height, node.prefHeight(width));
            node.resizeRelocate(snapPositionX(x), snapPositionY(insets.getTop() + (height - tall) / 2), width, tall);
            if (node.getUserData() != Role.SPACE) x += width + (width > 0 ? gap : 0);
            else x += width;
        }
    }

    private double wanted() {
        double total = 0;
        for (Node node : getManagedChildren()) {
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

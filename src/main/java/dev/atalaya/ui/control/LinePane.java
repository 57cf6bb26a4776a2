package dev.atalaya.ui.control;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// One line of nodes where it matters who gives way: first the tails, down to nothing, the last one first; then the
/// leads, and what is fixed only where nothing else is left. A space takes what is left over. Each is centred on the
/// line.
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
        List<Node> nodes = getManagedChildren();
        double[] widths = widths(nodes, room);
        double x = insets.getLeft();
        for (int i = 0; i < widths.length; i++) {
            Node node = nodes.get(i);
            double width = Math.max(0, snapSizeX(widths[i]));
            double tall = Math.min(height, node.prefHeight(width));
            node.resizeRelocate(snapPositionX(x), snapPositionY(insets.getTop() + (height - tall) / 2), width, tall);
            x += width > 0 && node.getUserData() != Role.SPACE ? width + gap : width;
        }
    }

    private double[] widths(List<Node> nodes, double room) {
        double[] widths = new double[nodes.size()];
        double over = -gap - room;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = snapSizeX(nodes.get(i).prefWidth(-1));
            if (widths[i] > 0) over += widths[i] + gap;
        }
        for (int i = widths.length - 1; i >= 0 && over > 0; i--) {
            if (nodes.get(i).getUserData() != Role.TAIL || widths[i] == 0) continue;
            double left = widths[i] - over;
            boolean goes = left < leastTail(nodes.get(i), widths[i]);
            over -= goes ? widths[i] + gap : over;
            widths[i] = goes ? 0 : left;
        }
        over = shrink(nodes, widths, Role.LEAD, over);
        over = shrink(nodes, widths, Role.FIXED, over);
        for (int i = 0; i < widths.length; i++) {
            if (nodes.get(i).getUserData() == Role.SPACE) widths[i] = Math.max(0, -over);
        }
        return widths;
    }

    /// Below this a tail goes: too narrow to be read, or less than one that wants to stand whole.
    private static double leastTail(Node tail, double wanted) {
        boolean whole = tail instanceof Region region && region.getMinWidth() == USE_PREF_SIZE;
        return whole ? wanted : Math.min(wanted, LEAST_TAIL);
    }

    /// Takes what is too much from all of a role alike.
    ///
    /// @return what is still too much
    private static double shrink(List<Node> nodes, double[] widths, Role role, double over) {
        double all = 0;
        for (int i = 0; i < widths.length; i++) if (nodes.get(i).getUserData() == role) all += widths[i];
        if (over <= 0 || all == 0) return over;
        double share = Math.max(0, 1 - over / all);
        for (int i = 0; i < widths.length; i++) if (nodes.get(i).getUserData() == role) widths[i] *= share;
        return Math.max(0, over - all);
    }

    /// The room that all want, gaps included.
    private double wanted() {
        double total = 0;
        for (Node node : getManagedChildren()) {
            double width = node.prefWidth(-1);
            if (width > 0) total += snapSizeX(width) + gap;
        }
        return Math.max(0, total - gap);
    }
}

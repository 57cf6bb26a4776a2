package dev.atalaya.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/// Finds words that the layout has cut. JavaFX thread only.
public final class Cuts {

    private Cuts() {}

    /// The whole texts of all labels and buttons under the nodes of a selector that end in an ellipsis on screen.
    public static List<String> under(Parent root, String selector) {
        List<String> cut = new ArrayList<>();
        for (Node place : root.lookupAll(selector)) {
            if (!(place instanceof Parent parent)) continue;
            if (place instanceof Labeled labeled && cut(labeled)) cut.add(labeled.getText());
            for (Node node : parent.lookupAll("*")) {
                if (node != place && node instanceof Labeled labeled && cut(labeled)) cut.add(labeled.getText());
            }
        }
        return cut;
    }

    private static boolean cut(Labeled labeled) {
        if (!seen(labeled) || labeled.getText() == null || labeled.getText().isEmpty()) return false;
        for (Node child : labeled.getChildrenUnmodifiable()) {
            // An icon is a text of one letter.
            if (child.equals(labeled.getGraphic())) continue;
            if (child instanceof Text text
                    && text.getText().length() < labeled.getText().length()) return true;
        }
        return false;
    }

    private static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        return bounds.getWidth() > 0 && bounds.getHeight() > 0;
    }
}

package dev.atalaya.ui.control;

import javafx.scene.Node;

/// Nodes that come and go and leave no gap.
public final class Seen {

    private Seen() {}

    public static void when(boolean on, Node node) {
        node.setVisible(on);
        node.setManaged(on);
    }
}

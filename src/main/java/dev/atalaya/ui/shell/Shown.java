package dev.atalaya.ui.shell;

import javafx.scene.Node;

/// A view on screen. Closing it drops all it listens to.
///
/// @param node to be put into the window
/// @param bag what it subscribed to
public record Shown(Node node, Bag bag) implements AutoCloseable {

    @Override
    public void close() {
        bag.close();
    }
}

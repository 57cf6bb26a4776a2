package seeded.code.ui;

import javafx.scene.Node;

final class SceneViewModel {

    void show(Node node) {
        node.setVisible(true);
    }
}

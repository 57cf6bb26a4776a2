package seeded;

import javafx.scene.Node;
import javafx.scene.paint.Color;

class Seeded {

    Color byHex = Color.web("#ffffff");
    Color byName = Color.RED;

    void style(Node node) {
        node.setStyle("-fx-background-color: #fff");
        node.setStyle("-fx-background-color: -color-held");
    }
}

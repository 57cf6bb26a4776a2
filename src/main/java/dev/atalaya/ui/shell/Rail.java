package dev.atalaya.ui.shell;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The way to the screens there are.
final class Rail extends VBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final int MOST = 99;

    Rail(Shell shell, List<Screen> screens, Words words, Bag bag) {
        getStyleClass().addAll("rail", "line-right");
        for (Screen screen : screens) {
            String name = words.get("screen." + screen.id());
            Button button = new Button("", screen.icon().node());
            button.getStyleClass().setAll("rail-button");
            button.setId("screen-" + screen.id());
            button.setTooltip(new Tooltip(name));
            button.setAccessibleText(name);
            button.setOnAction(_ -> shell.model().screenProperty().set(screen.id()));
            bag.watch(
                    shell.model().screenProperty(), now -> button.pseudoClassStateChanged(ON, now.equals(screen.id())));
            getChildren().add(new StackPane(button, badge(screen, bag)));
        }
    }

    private static Label badge(Screen screen, Bag bag) {
        Label badge = new Label();
        badge.getStyleClass().addAll("badge", "rail-badge");
        badge.setMouseTransparent(true);
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        bag.watch(screen.badge(), number -> {
            badge.setText(number.intValue() > MOST ? MOST + "+" : number.toString());
            badge.setVisible(number.intValue() > 0);
        });
        return badge;
    }
}

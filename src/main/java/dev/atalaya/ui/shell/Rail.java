package dev.atalaya.ui.shell;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// The way to the screens there are.
final class Rail extends VBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

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
            getChildren().add(button);
        }
    }
}

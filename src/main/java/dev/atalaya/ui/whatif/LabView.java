package dev.atalaya.ui.whatif;

import dev.atalaya.store.log.LogFilter;
import dev.atalaya.ui.control.DropHost;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The scenarios on the left, their answers on the right.
final class LabView extends StackPane {

    LabView(LabViewModel model, LabFiles files, Consumer<LogFilter> follow, Words words, Bag bag) {
        DropHost host = new DropHost();
        bag.add(model.live().whenOther(host::close));
        BorderPane pane = new BorderPane();
        pane.getStyleClass().add("lab");
        pane.setTop(new LabHeader(model, files, host, words, bag));
        if (model.kept()) {
            pane.setLeft(scrolled(new ScenarioPane(model, host, words, bag), "lab-left"));
            pane.setCenter(
                    scrolled(new AnswerPane(model, new LabLinks(model, follow, files::tell), words, bag), "lab-right"));
        } else {
            Label none = new Label(words.get("lab.no-files"));
            none.getStyleClass().add("muted");
            pane.setCenter(none);
        }
        getChildren().addAll(pane, host);
    }

    private static ScrollPane scrolled(Region content, String style) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().addAll("lab-scroll", style);
        return pane;
    }
}

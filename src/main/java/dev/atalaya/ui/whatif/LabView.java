package dev.atalaya.ui.whatif;

import dev.atalaya.store.log.LogFilter;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The scenario on the left, its answer on the right.
final class LabView extends BorderPane {

    LabView(LabViewModel model, Consumer<LogFilter> follow, Words words, Bag bag) {
        getStyleClass().add("lab");
        Label title = new Label(words.get("lab.title"));
        title.getStyleClass().add("strong");
        Label busy = new Label(words.get("lab.busy"));
        busy.getStyleClass().addAll("small", "muted");
        busy.visibleProperty().bind(model.busyProperty());
        HBox header = new HBox(12, title, busy);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().addAll("pane-header", "lab-header", "line-bottom");
        setTop(header);
        if (!model.kept()) {
            Label none = new Label(words.get("lab.no-files"));
            none.getStyleClass().add("muted");
            setCenter(none);
            return;
        }
        setLeft(scrolled(new ScenarioPane(model, words, bag), "lab-left"));
        setCenter(scrolled(new AnswerPane(model, follow, words, bag), "lab-right"));
    }

    private static ScrollPane scrolled(Region content, String style) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().addAll("lab-scroll", style);
        return pane;
    }
}

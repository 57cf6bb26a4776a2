package dev.atalaya.ui.whatif;

import dev.atalaya.insight.whatif.Answer;
import dev.atalaya.insight.whatif.Compared;
import dev.atalaya.insight.whatif.LabWords;
import dev.atalaya.insight.whatif.ScenarioWords;
import dev.atalaya.ui.shell.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A scenario in two sentences: what it is good for and what it costs.
final class SideCard extends VBox {

    /// All alike; that wide they are as high as they need be.
    private static final double WIDTH = 640;

    SideCard(Compared compared, int i, ScenarioWords otherwise, Words words) {
        Compared.Side side = compared.sides().get(i);
        LabWords said = new LabWords(words.texts());
        String name = compared.sides().size() > 1 ? Compared.name(i) + " · " : "";
        getStyleClass().add("lab-card");
        setId("lab-card-" + i);
        setPrefWidth(WIDTH / compared.sides().size());
        HBox.setHgrow(this, Priority.ALWAYS);
        getChildren().add(line(name + otherwise.line(side.scenario()), "strong"));
        if (side.scenario().nothing()) return;
        Answer answer = side.answer();
        boolean worse =
                answer.after().absent().expected() > answer.before().absent().expected();
        getChildren().add(line(said.gain(answer), worse ? "lab-cost" : "lab-gain"));
        getChildren().add(line(said.cost(answer.after().waits()), "lab-cost"));
        if (answer.plays() > 0) getChildren().add(line(words.get("whatif.played", answer.plays()), "faint"));
    }

    static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}

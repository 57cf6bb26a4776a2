package dev.atalaya.ui.whatif;

import dev.atalaya.insight.whatif.Answer;
import dev.atalaya.insight.whatif.Compared;
import dev.atalaya.insight.whatif.Figure;
import dev.atalaya.insight.whatif.Figure.Kind;
import dev.atalaya.insight.whatif.ScenarioWords;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the scenarios would have changed.
final class AnswerPane extends VBox {

    private final LabViewModel model;
    private final LabLinks links;
    private final Words words;

    AnswerPane(LabViewModel model, LabLinks links, Words words, Bag bag) {
        this.model = model;
        this.words = words;
        this.links = links;
        getStyleClass().add("lab-answer");
        bag.watch(model.answerProperty(), _ -> show());
        bag.watch(model.problemProperty(), _ -> show());
    }

    private void show() {
        Compared compared = model.answerProperty().get();
        if (compared == null) say(model.problemProperty().get());
        else show(compared);
    }

    private void say(LabViewModel.Problem problem) {
        switch (problem.kind()) {
            case NONE -> getChildren().clear();
            case UNREADABLE -> getChildren().setAll(SideCard.line(problem.line(), "lab-problem"));
            case TO_COME -> getChildren().setAll(SideCard.line(words.get("lab.to-come"), "muted"));
            case TOO_MANY -> {
                String line =
                        words.get("lab.too-many", words.number(problem.decisions()), words.number(problem.most()));
                getChildren().setAll(SideCard.line(line, "lab-problem"));
            }
        }
    }

    private void show(Compared compared) {
        ScenarioWords otherwise = model.floor().words(words.texts());
        List<Node> nodes = new ArrayList<>();
        HBox cards = new HBox(12);
        for (int i = 0; i < compared.sides().size(); i++)
            cards.getChildren().add(new SideCard(compared, i, otherwise, words));
        nodes.add(cards);
        nodes.add(looked(compared.first()));
        nodes.add(new FiguresPane(compared, links, words));
        nodes.add(changed(compared));
        nodes.add(new AgentsPane(compared, model.rowsProperty().get(), links, words));
        nodes.add(SideCard.line(words.get("whatif.bounds"), "faint"));
        getChildren().setAll(nodes);
    }

    private Node looked(Answer answer) {
        FlowPane line = new FlowPane(10, 2);
        line.getChildren().add(count("lab.looked", answer.decisions(), Kind.LOOKED));
        if (answer.named() > 0) line.getChildren().add(count("lab.named", answer.named(), Kind.NAMED));
        if (answer.untold() > 0) line.getChildren().add(count("lab.untold", answer.untold(), Kind.UNTOLD));
        return line;
    }

    private Button count(String key, int n, Kind kind) {
        return links.link(words.get(key, words.number(n), n), -1, Figure.of(kind), n > 0);
    }

    private Node changed(Compared compared) {
        FlowPane line = new FlowPane(10, 4);
        for (int i = 0; i < compared.sides().size(); i++) {
            int n = compared.sides().get(i).answer().changed();
            String name = compared.sides().size() > 1 ? Compared.name(i) + ": " : "";
            Button show =
                    links.link(name + words.get("lab.show", words.number(n), n), i, Figure.of(Kind.CHANGED), n > 0);
            show.getStyleClass().setAll("button", "plain");
            line.getChildren().add(show);
        }
        return line;
    }
}

package dev.atalaya.ui.whatif;

import dev.atalaya.floor.Group;
import dev.atalaya.insight.whatif.Compared;
import dev.atalaya.insight.whatif.Scenario;
import dev.atalaya.insight.whatif.ScenarioWords;
import dev.atalaya.ui.control.Choice;
import dev.atalaya.ui.control.DropHost;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The groups looked at, the one or two scenarios, and what is to be otherwise in the one that is being changed.
final class ScenarioPane extends VBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final LabViewModel model;
    private final DropHost host;
    private final Words words;
    private final VBox boxes = new VBox();
    private ComboBox<String> look = new ComboBox<>();
    private ComboBox<String> in = new ComboBox<>();
    private final HBox sides = new HBox(6);
    private final VBox otherwise = new VBox();
    private final VBox rest = new VBox();
    /// While its own controls change something: what the keys are in stays where it is.
    private boolean editing;

    ScenarioPane(LabViewModel model, DropHost host, Words words, Bag bag) {
        this.model = model;
        this.host = host;
        this.words = words;
        getStyleClass().add("lab-scenario");
        boxes.getStyleClass().add("lab-rest");
        sides.setAlignment(Pos.CENTER_LEFT);
        otherwise.getStyleClass().add("lab-otherwise");
        rest.getStyleClass().add("lab-rest");
        bag.watch(model.stateProperty(), _ -> {
            if (editing) lines();
            else show();
        });
        bag.watch(model.setUpProperty(), setUp -> {
            if (setUp.groups().isEmpty()) {
                boxes.getChildren().clear();
                getChildren().clear();
                return;
            }
            boxes();
            getChildren().setAll(boxes, sides, otherwise, rest);
            show();
        });
    }

    private LabState state() {
        return model.stateProperty().get();
    }

    /// Made anew only with the floor: who walks through their choices with the keys keeps them.
    private void boxes() {
        look = Choice.wide(
                "lab-group",
                groups(),
                state().groupId(),
                id -> words.get("lab.look", name(id)),
                id -> model.go(state().of(state().days(), id)));
        in = Choice.wide(
                "lab-changed",
                groups(),
                state().changed(),
                id -> words.get("lab.change-in", name(id)),
                id -> model.go(state().changing(id)));
        boxes.getChildren().setAll(look, in);
    }

    private void show() {
        if (boxes.getChildren().isEmpty()) return;
        LabState now = state();
        look.setValue(now.groupId());
        in.setValue(now.changed());
        in.setVisible(now.groupId().equals(Scenario.EVERY));
        in.setManaged(in.isVisible());
        sides();
        rest.getChildren().setAll(new ChangesPane(model, host, words, this::edit), ChangesPane.reset(model, words));
        lines();
    }

    /// What its own controls change does not make them anew.
    private void edit(Runnable change) {
        editing = true;
        try {
            change.run();
        } finally {
            editing = false;
        }
    }

    private List<String> groups() {
        return Stream.concat(
                        Stream.of(Scenario.EVERY),
                        model.floor().groups().stream().map(Group::id))
                .toList();
    }

    private String name(String group) {
        if (group.equals(Scenario.EVERY)) return words.get("lab.group.all");
        return model.floor().group(group).map(Group::name).orElse(group);
    }

    private void sides() {
        sides.getChildren().clear();
        if (state().compares()) {
            for (int i = 0; i < 2; i++) sides.getChildren().add(side(i));
            return;
        }
        Button compare = new Button(words.get("lab.compare"), Icon.ADD.node());
        compare.getStyleClass().setAll("button", "plain");
        compare.setId("lab-compare");
        compare.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(compare, Priority.ALWAYS);
        compare.setOnAction(_ -> model.go(state().compared()));
        sides.getChildren().add(compare);
    }

    private Node side(int i) {
        Button choose = new Button(Compared.name(i));
        choose.getStyleClass().setAll("chip", "lab-side");
        choose.setId("lab-side-" + i);
        choose.pseudoClassStateChanged(ON, state().side() == i);
        choose.setMaxWidth(Double.MAX_VALUE);
        choose.setAccessibleText(words.get("lab.side", Compared.name(i)));
        choose.setOnAction(_ -> model.go(state().on(i)));
        Button drop = new Button("", Icon.CLOSE.node());
        drop.getStyleClass().setAll("ghost");
        drop.setId("lab-drop-" + i);
        drop.setAccessibleText(words.get("lab.side.drop", Compared.name(i)));
        drop.setOnAction(_ -> model.go(state().only(1 - i)));
        HBox.setHgrow(choose, Priority.ALWAYS);
        HBox side = new HBox(choose, drop);
        side.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    /// What is otherwise, each with a cross that takes it back.
    private void lines() {
        otherwise.getChildren().clear();
        List<ScenarioWords.Line> all = model.floor().words(words.texts()).lines(state().scenario());
        if (all.isEmpty()) otherwise.getChildren().add(SideCard.line(words.get("lab.line.nothing"), "faint"));
        for (ScenarioWords.Line one : all) {
            Label text = SideCard.line(one.text(), "small");
            HBox.setHgrow(text, Priority.ALWAYS);
            text.setMaxWidth(Double.MAX_VALUE);
            Button back = new Button("", Icon.CLOSE.node());
            back.getStyleClass().setAll("ghost");
            back.setAccessibleText(words.get("lab.line.back", one.text()));
            back.setOnAction(_ -> model.change(_ -> one.without()));
            HBox line = new HBox(4, text, back);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("lab-line");
            otherwise.getChildren().add(line);
        }
    }
}

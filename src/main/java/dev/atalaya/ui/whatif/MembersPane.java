package dev.atalaya.ui.whatif;

import dev.atalaya.insight.whatif.Scenario;
import dev.atalaya.insight.whatif.Scenario.OfGroup;
import dev.atalaya.sync.AgentView;
import dev.atalaya.texts.Fold;
import dev.atalaya.ui.control.CheckList;
import dev.atalaya.ui.control.DropHost;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.shell.Words;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// Who is in the group: a box for each member, as long as there are few, and a list of everybody.
final class MembersPane extends VBox {

    private static final int FEW = 12;

    private final LabViewModel model;
    private final DropHost host;
    private final Words words;
    private final Consumer<Runnable> edit;
    private final Map<String, AgentView> members = new LinkedHashMap<>();

    /// @param edit runs each change made here
    MembersPane(LabViewModel model, DropHost host, Words words, Consumer<Runnable> edit) {
        super(7);
        this.model = model;
        this.host = host;
        this.words = words;
        this.edit = edit;
        for (AgentView member : model.floor().members(group())) members.put(member.id(), member);
        fill();
    }

    private String group() {
        return model.stateProperty().get().changed();
    }

    private OfGroup now() {
        return model.stateProperty().get().scenario().in(group());
    }

    /// What is said of all groups holds here, too.
    private OfGroup everywhere() {
        return group().equals(Scenario.EVERY)
                ? OfGroup.AS_IT_WAS
                : model.stateProperty().get().scenario().in(Scenario.EVERY);
    }

    private void fill() {
        getChildren().clear();
        if (members.size() <= FEW) {
            for (AgentView member : members.values()) getChildren().add(box(member, members.keySet()));
            for (AgentView one : model.floor().agents())
                if (!members.containsKey(one.id()) && now().with().contains(one.id()))
                    getChildren().add(box(one, members.keySet()));
        }
        Button others = new Button(
                words.get(members.size() <= FEW ? "lab.members.add" : "lab.members.choose"), Icon.DOWN.node());
        others.getStyleClass().setAll("button", "plain");
        others.setId("lab-members");
        others.setOnAction(_ -> open(others));
        getChildren().add(others);
    }

    private CheckBox box(AgentView agent, Set<String> usual) {
        CheckBox box = new CheckBox(agent.agent().name());
        box.setId("lab-member-" + agent.id());
        box.setSelected(in(agent.id(), usual));
        box.setDisable(everywhere().without().contains(agent.id()));
        box.setOnAction(_ -> {
            Set<String> wanted = wanted();
            if (box.isSelected()) wanted.add(agent.id());
            else wanted.remove(agent.id());
            want(wanted);
        });
        return box;
    }

    private boolean in(String agent, Set<String> usual) {
        if (everywhere().without().contains(agent) || now().without().contains(agent)) return false;
        return usual.contains(agent) || now().with().contains(agent);
    }

    /// Who is in it with the scenario.
    private Set<String> wanted() {
        return model.floor().agents().stream()
                .map(AgentView::id)
                .filter(id -> in(id, members.keySet()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void want(Set<String> wanted) {
        Set<String> without = new HashSet<>(members.keySet());
        without.removeAll(wanted);
        without.removeAll(everywhere().without());
        Set<String> with = new HashSet<>(wanted);
        with.removeAll(members.keySet());
        edit.accept(() -> model.change(
                scenario -> scenario.with(group(), scenario.in(group()).withMembers(without, with))));
    }

    private void open(Button under) {
        List<CheckList.Option<String>> options = model.floor().agents().stream()
                .map(one -> new CheckList.Option<>(one.id(), one.agent().name(), ""))
                .toList();
        CheckList<String> list = new CheckList<>(options, wanted(), Fold::fold, words.get("log.find"), chosen -> {
            want(chosen);
            fill();
        });
        host.open(under, list, list.first());
    }
}

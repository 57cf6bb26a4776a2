package dev.atalaya.ui.whatif;

import dev.atalaya.floor.Group;
import dev.atalaya.floor.UserState;
import dev.atalaya.insight.whatif.Scenario;
import dev.atalaya.insight.whatif.Scenario.OfGroup;
import dev.atalaya.ui.control.Choice;
import dev.atalaya.ui.control.DropHost;
import dev.atalaya.ui.shell.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// All that can be otherwise, in one group or in all. Made anew when something else than this has changed it.
final class ChangesPane extends VBox {

    private static final List<Integer> CAPS = IntStream.concat(
                    IntStream.rangeClosed(0, 20), IntStream.of(25, 30, 40, 50, 75, 100))
            .boxed()
            .toList();

    private final LabViewModel model;
    private final Words words;
    private final Consumer<Runnable> edit;

    /// @param edit runs each change made here
    ChangesPane(LabViewModel model, DropHost host, Words words, Consumer<Runnable> edit) {
        this.model = model;
        this.words = words;
        this.edit = edit;
        getStyleClass().add("lab-rest");
        List<Node> nodes = new ArrayList<>();
        nodes.add(head(group().equals(Scenario.EVERY) ? "lab.settings.all" : "lab.settings"));
        nodes.addAll(settings());
        nodes.add(head("lab.hours"));
        nodes.add(hours());
        nodes.add(head(group().equals(Scenario.EVERY) ? "lab.members.all" : "lab.members"));
        nodes.add(new MembersPane(model, host, words, edit));
        nodes.add(head("lab.states"));
        for (UserState one : model.floor().states()) nodes.add(state(one));
        nodes.add(head("lab.cap"));
        nodes.add(Choice.wide(
                "lab-cap",
                CAPS,
                scenario().cap(),
                cap -> cap == 0 ? words.get("lab.cap.none") : Integer.toString(cap),
                cap -> change(now -> now.withCap(cap))));
        getChildren().setAll(nodes);
    }

    private String group() {
        return model.stateProperty().get().changed();
    }

    private Scenario scenario() {
        return model.stateProperty().get().scenario();
    }

    private void change(UnaryOperator<Scenario> change) {
        edit.accept(() -> model.change(change));
    }

    private void changeGroup(UnaryOperator<OfGroup> change) {
        change(now -> now.with(group(), change.apply(now.in(group()))));
    }

    private List<Node> settings() {
        OfGroup now = scenario().in(group());
        return List.of(
                setting(
                        "lab.only-available",
                        now.onlyAvailable(),
                        on -> changeGroup(of -> of.withSettings(on, of.outOfHours(), of.sameAgent()))),
                setting(
                        "lab.out-of-hours",
                        now.outOfHours(),
                        on -> changeGroup(of -> of.withSettings(of.onlyAvailable(), on, of.sameAgent()))),
                setting(
                        "lab.same-agent",
                        now.sameAgent(),
                        on -> changeGroup(of -> of.withSettings(of.onlyAvailable(), of.outOfHours(), on))));
    }

    private Node setting(String key, @Nullable Boolean now, Consumer<@Nullable Boolean> changed) {
        Label label = new Label(words.get(key));
        label.setWrapText(true);
        String value = now == null ? "" : now ? "on" : "off";
        ComboBox<String> box = Choice.wide(
                key.replace('.', '-'),
                List.of("", "on", "off"),
                value,
                one -> words.get("lab.value." + (one.isEmpty() ? "as-it-was" : one)),
                one -> changed.accept(one.isEmpty() ? null : Boolean.valueOf(one.equals("on"))));
        return new VBox(3, label, box);
    }

    private Node hours() {
        Group usual = model.floor().group(group()).orElse(null);
        return new HoursField(
                scenario().in(group()).hours(),
                usual == null ? null : usual.schedule(),
                usual == null ? model.zone() : usual.zone(),
                words,
                hours -> changeGroup(of -> of.withHours(hours)));
    }

    private Node state(UserState one) {
        CheckBox box = new CheckBox(one.name());
        box.setId("lab-state-" + one.id());
        box.setSelected(scenario().states().getOrDefault(one.id(), one.assignable()));
        box.setOnAction(_ -> {
            Map<String, Boolean> states = new HashMap<>(scenario().states());
            if (box.isSelected() == one.assignable()) states.remove(one.id());
            else states.put(one.id(), box.isSelected());
            change(now -> now.withStates(states));
        });
        return box;
    }

    private Label head(String key) {
        Label label = new Label(words.get(key));
        label.getStyleClass().addAll("small", "muted", "lab-head");
        label.setWrapText(true);
        return label;
    }

    /// Takes back all that is otherwise in the scenario that is being changed.
    static Button reset(LabViewModel model, Words words) {
        Button again = new Button(words.get("lab.reset"));
        again.getStyleClass().setAll("button", "plain");
        again.setId("lab-reset");
        again.setOnAction(_ -> model.change(_ -> Scenario.NONE));
        return again;
    }
}

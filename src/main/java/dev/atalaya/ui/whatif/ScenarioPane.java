package dev.atalaya.ui.whatif;

import dev.atalaya.floor.UserState;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.GroupView;
import dev.atalaya.ui.report.Days;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Days, group, and what is to be otherwise in it. Made anew when another group is chosen.
final class ScenarioPane extends VBox {

    private static final List<Days.Choice> DAYS = List.of(
            Days.Choice.TODAY, Days.Choice.YESTERDAY, Days.Choice.WEEK, Days.Choice.LAST_WEEK, Days.Choice.MONTH);
    private static final List<Integer> CAPS = List.of(0, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20);

    private final LabViewModel model;
    private final Words words;
    private final VBox rest = new VBox();
    private String shown = "";

    ScenarioPane(LabViewModel model, Words words, Bag bag) {
        this.model = model;
        this.words = words;
        getStyleClass().add("lab-scenario");
        rest.getStyleClass().add("lab-rest");
        bag.watch(model.stateProperty(), state -> {
            if (!shown.equals(state.groupId())) show();
        });
    }

    private LabState state() {
        return model.stateProperty().get();
    }

    private void show() {
        shown = state().groupId();
        if (model.group().isEmpty()) return;
        // What the keys are in stays where it is.
        if (getChildren().isEmpty()) getChildren().setAll(days(), groups(), rest);
        rest();
    }

    private Node days() {
        return choice(
                "lab-days",
                DAYS,
                state().days().choice(),
                day -> words.get("report.days." + day),
                day -> model.go(state().of(Days.of(day), state().groupId())));
    }

    private Node groups() {
        List<String> ids = model.groups().stream().map(GroupView::id).toList();
        return choice("lab-group", ids, shown, this::groupName, id -> model.go(state().of(state().days(), id)));
    }

    /// What there is to choose in the group.
    private void rest() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(head("lab.settings"));
        nodes.addAll(settings());
        nodes.add(head("lab.members"));
        for (AgentView member : model.members()) nodes.add(member(member));
        nodes.add(head("lab.states"));
        for (UserState one : model.states()) nodes.add(state(one));
        nodes.add(head("lab.cap"));
        nodes.add(choice("lab-cap", CAPS, state().cap(), this::capName, cap -> model.go(state().withCap(cap))));
        nodes.add(again());
        rest.getChildren().setAll(nodes);
    }

    private String groupName(String id) {
        return model.groups().stream()
                .filter(view -> view.id().equals(id))
                .map(view -> view.group().name())
                .findFirst()
                .orElse(id);
    }

    private String capName(int cap) {
        return cap == 0 ? words.get("lab.cap.none") : Integer.toString(cap);
    }

    private List<Node> settings() {
        return List.of(
                setting(
                        "lab.only-available",
                        state().onlyAvailable(),
                        on -> model.go(state().withSettings(on, state().outOfHours(), state().sameAgent()))),
                setting(
                        "lab.out-of-hours",
                        state().outOfHours(),
                        on -> model.go(state().withSettings(state().onlyAvailable(), on, state().sameAgent()))),
                setting(
                        "lab.same-agent",
                        state().sameAgent(),
                        on -> model.go(state().withSettings(state().onlyAvailable(), state().outOfHours(), on))));
    }

    private Node setting(String key, @Nullable Boolean now, Consumer<@Nullable Boolean> changed) {
        Label label = new Label(words.get(key));
        label.setWrapText(true);
        List<String> values = List.of("", "on", "off");
        String value = now == null ? "" : now ? "on" : "off";
        ComboBox<String> box = choice(
                key.replace('.', '-'),
                values,
                value,
                one -> words.get("lab.value." + (one.isEmpty() ? "as-it-was" : one)),
                one -> changed.accept(one.isEmpty() ? null : Boolean.valueOf(one.equals("on"))));
        return new VBox(3, label, box);
    }

    private <T> ComboBox<T> choice(String id, List<T> values, T now, Function<T, String> name, Consumer<T> changed) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        box.setValue(now);
        box.setOnAction(_ -> changed.accept(box.getValue()));
        return box;
    }

    private Node member(AgentView member) {
        CheckBox box = new CheckBox(member.agent().name());
        box.setSelected(!state().without().contains(member.id()));
        box.setOnAction(_ -> {
            Set<String> without = new HashSet<>(state().without());
            if (box.isSelected()) without.remove(member.id());
            else without.add(member.id());
            model.go(state().withoutMembers(without));
        });
        return box;
    }

    private Node state(UserState one) {
        CheckBox box = new CheckBox(one.name());
        box.setSelected(state().states().getOrDefault(one.id(), one.assignable()));
        box.setOnAction(_ -> model.go(state().withState(one.id(), box.isSelected(), one.assignable())));
        return box;
    }

    private Label head(String key) {
        Label label = new Label(words.get(key));
        label.getStyleClass().addAll("small", "muted", "lab-head");
        label.setWrapText(true);
        return label;
    }

    private Button again() {
        Button again = new Button(words.get("lab.reset"));
        again.getStyleClass().setAll("button", "plain");
        again.setId("lab-reset");
        again.setOnAction(_ -> {
            model.go(state().asItWas());
            rest();
        });
        return again;
    }
}

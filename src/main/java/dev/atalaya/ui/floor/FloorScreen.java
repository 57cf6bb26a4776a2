package dev.atalaya.ui.floor;

import dev.atalaya.floor.AttentionLimits;
import dev.atalaya.floor.Given;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.Link;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Commands;
import dev.atalaya.ui.shell.Place;
import dev.atalaya.ui.shell.Screen;
import dev.atalaya.ui.shell.Shown;
import dev.atalaya.ui.shell.UiCommand;
import dev.atalaya.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The floor as a screen of the console.
public final class FloorScreen implements Screen {

    private final FloorViewModel model;
    private final Supplier<AttentionLimits> limits;
    private final FloorParts parts;
    private final FloorPlace place;
    private final @Nullable PastFloors past;
    private final Commands commands;
    private @Nullable FloorView view;

    /// @param limits asked when a view is made
    /// @param past null where there is nothing to look back with
    /// @param commands offered where there is no platform
    public FloorScreen(
            FloorViewModel model,
            Supplier<AttentionLimits> limits,
            FloorParts parts,
            @Nullable PastFloors past,
            Commands commands) {
        this.commands = commands;
        this.model = model;
        this.limits = limits;
        this.parts = parts;
        this.past = past;
        place = new FloorPlace(id(), model.conversations());
    }

    @Override
    public String id() {
        return "floor";
    }

    @Override
    public Icon icon() {
        return Icon.FLOOR;
    }

    @Override
    public Shown open(Words words) {
        Bag bag = new Bag();
        StackPane place = new StackPane();
        Bag inside = new Bag();
        PastFloors other = past;
        ObservableValue<Boolean> files =
                model.floor().linkProperty().map(Link::filesOnly).orElse(false);
        if (other != null) bag.add(other.onProperty().subscribe((_, _) -> show(place, words, inside)));
        bag.watch(files, _ -> show(place, words, inside));
        bag.add(inside::close);
        return new Shown(place, bag);
    }

    private void show(StackPane place, Words words, Bag inside) {
        inside.close();
        Link link = model.floor().linkProperty().getValue();
        PastFloors then = past != null && past.onProperty().getValue() ? past : null;
        if (then != null) place.getChildren().setAll(past(then, words, inside));
        else if (link != null && link.filesOnly()) place.getChildren().setAll(new FilesFloor(commands, words));
        else place.getChildren().setAll(live(words, inside));
    }

    private Region live(Words words, Bag bag) {
        FloorView made = new FloorView(model, limits.get(), new Actions(model, parts, false), parts, words, bag);
        view = made;
        return made;
    }

    private Region past(PastFloors then, Words words, Bag bag) {
        FloorParts lookOnly = then.parts();
        FloorView made = new FloorView(
                then.model(), limits.get(), new Actions(then.model(), lookOnly, true), lookOnly, words, bag);
        view = made;
        VBox.setVgrow(made, Priority.ALWAYS);
        Region bar = then.bar(words, bag);
        VBox box = new VBox(bar, made);
        box.getStyleClass().add("past-floor");
        return box;
    }

    /// What is on screen, the past or now.
    private FloorViewModel front() {
        return past != null && past.onProperty().getValue() ? past.model() : model;
    }

    @Override
    public ObservableValue<Place> placeProperty() {
        return place.property();
    }

    @Override
    public void goTo(Place there) {
        if (past != null) past.back();
        place.goTo(there);
    }

    /// Brings an agent into sight; this screen must be open.
    public void showAgent(String id) {
        front().panes().rosterProperty().set(true);
        if (view != null) view.roster().reveal(id);
    }

    /// Brings a conversation into sight, as it is now.
    public void showConversation(String id) {
        if (past != null) past.back();
        model.conversations().reveal(id);
    }

    /// Chooses a conversation worth explaining: the first that a test agent got, else the first of the list.
    public void explainOne() {
        var shown = front().conversations().shown();
        shown.stream()
                .filter(row -> toTestAgent(row.view()))
                .findFirst()
                .or(() -> shown.stream().findFirst())
                .ifPresent(row -> front().conversations().selection().select(List.of(row.id()), row.id()));
    }

    private static boolean toTestAgent(ConversationView view) {
        Given given = view.conversation().given();
        return given != null && given.test();
    }

    @Override
    public List<UiCommand> commands() {
        List<UiCommand> own = new ArrayList<>(parts.commands());
        own.add(toggle("toggle-roster", "Shortcut+B", model.panes().rosterProperty()));
        own.add(toggle("toggle-card", "Shortcut+I", model.panes().cardProperty()));
        if (past != null) own.addAll(past.commands());
        return own;
    }

    private static UiCommand toggle(String id, String keys, BooleanProperty pane) {
        return new UiCommand(id, "PANE", keys, () -> pane.set(!pane.get()));
    }

    @Override
    public void close() {
        place.close();
        parts.close();
        if (past != null) past.close();
        model.close();
    }
}

package dev.atalaya.ui.floor;

import dev.atalaya.floor.AttentionLimits;
import dev.atalaya.floor.Given;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.floor.conversations.ListFilter;
import dev.atalaya.ui.floor.roster.AgentRow;
import dev.atalaya.ui.floor.roster.RosterActions;
import dev.atalaya.ui.floor.roster.RosterRow;
import dev.atalaya.ui.shell.Bag;
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
import org.jspecify.annotations.Nullable;

/// The floor as a screen of the console.
public final class FloorScreen implements Screen {

    private final FloorViewModel model;
    private final Supplier<AttentionLimits> limits;
    private final FloorParts parts;
    private final FloorPlace place;
    private @Nullable FloorView view;

    /// @param limits asked when a view is made
    public FloorScreen(FloorViewModel model, Supplier<AttentionLimits> limits, FloorParts parts) {
        this.model = model;
        this.limits = limits;
        this.parts = parts;
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
        FloorView made = new FloorView(model, limits.get(), new Actions(), parts, words, bag);
        view = made;
        return new Shown(made, bag);
    }

    @Override
    public ObservableValue<Place> placeProperty() {
        return place.property();
    }

    @Override
    public void goTo(Place there) {
        place.goTo(there);
    }

    /// Brings an agent into sight; this screen must be open.
    public void showAgent(String id) {
        model.panes().rosterProperty().set(true);
        if (view != null) view.roster().reveal(id);
    }

    /// Brings a conversation into sight.
    public void showConversation(String id) {
        model.conversations().reveal(id);
    }

    /// Chooses a conversation worth explaining: the first that a test agent got, else the first of the list.
    public void explainOne() {
        var shown = model.conversations().shown();
        shown.stream()
                .filter(row -> toTestAgent(row.view()))
                .findFirst()
                .or(() -> shown.stream().findFirst())
                .ifPresent(row -> model.conversations().selection().select(List.of(row.id()), row.id()));
    }

    private static boolean toTestAgent(ConversationView view) {
        Given given = view.conversation().given();
        return given != null && given.test();
    }

    @Override
    public List<UiCommand> commands() {
        List<UiCommand> commands = new ArrayList<>(parts.commands());
        commands.add(toggle("toggle-roster", "Shortcut+B", model.panes().rosterProperty()));
        commands.add(toggle("toggle-card", "Shortcut+I", model.panes().cardProperty()));
        return commands;
    }

    private static UiCommand toggle(String id, String keys, BooleanProperty pane) {
        return new UiCommand(id, "PANE", keys, () -> pane.set(!pane.get()));
    }

    @Override
    public void close() {
        place.close();
        parts.close();
        model.close();
    }

    private final class Actions implements RosterActions {

        @Override
        public void showConversations(RosterRow row) {
            model.conversations().filter(filter(row));
        }

        private ListFilter filter(RosterRow row) {
            return row instanceof AgentRow agent
                    ? new ListFilter.OfAgent(agent.agentId(), agent.group().key())
                    : new ListFilter.OfGroup(row.group().key());
        }

        @Override
        public int chosen() {
            return model.conversations().selection().views().size();
        }

        @Override
        public void give(RosterRow row) {
            parts.give(row);
        }

        @Override
        public void passOn(AgentRow row) {
            parts.passOn(model.conversations().all(filter(row)));
        }

        @Override
        public void whyNot(String agentId) {
            parts.whyNot(agentId);
        }

        @Override
        public void markTest(String agentId, boolean test) {
            model.outbox().markTest(agentId, test);
        }
    }
}

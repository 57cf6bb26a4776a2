package dev.atalaya.ui.floor;

import dev.atalaya.ui.floor.conversations.ConversationsViewModel;
import dev.atalaya.ui.floor.conversations.ListFilter;
import dev.atalaya.ui.floor.conversations.Tab;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Place;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What of the floor is looked at: a tab, a filter, and the conversation that is explained.
final class FloorPlace implements AutoCloseable {

    private record View(Tab tab, ListFilter filter) {}

    private final String screen;
    private final ConversationsViewModel model;
    private final ReadOnlyObjectWrapper<Place> place;
    private final Bag bag = new Bag();

    FloorPlace(String screen, ConversationsViewModel model) {
        this.screen = screen;
        this.model = model;
        place = new ReadOnlyObjectWrapper<>(here());
        bag.watch(model.tabProperty(), _ -> place.set(here()));
        bag.watch(model.filterProperty(), _ -> place.set(here()));
        bag.watch(model.selection().currentProperty(), _ -> place.set(here()));
    }

    private Place here() {
        View view = new View(model.tabProperty().get(), model.filterProperty().get());
        return new Place(screen, view, model.selection().leadId());
    }

    ReadOnlyObjectProperty<Place> property() {
        return place.getReadOnlyProperty();
    }

    void goTo(Place there) {
        if (!(there.view() instanceof View(Tab tab, ListFilter filter))) return;
        model.show(tab);
        model.filter(filter);
        if (there.chosen() instanceof String id && model.row(id).isPresent())
            model.selection().select(List.of(id), id);
        else model.selection().clear();
    }

    @Override
    public void close() {
        bag.close();
    }
}

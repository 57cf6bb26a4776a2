package dev.atalaya.ui.shell;

import dev.atalaya.ui.control.Icon;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// A screen that the rail leads to. What it knows lives on; its view is made anew for each language and theme.
public interface Screen extends AutoCloseable {

    /// Also the tail of its title's text key, `screen.` + id.
    String id();

    Icon icon();

    /// Makes the view.
    Shown open(Words words);

    /// A number to stand beside its icon on the rail; 0 shows nothing.
    default ObservableValue<Number> badge() {
        return new ReadOnlyIntegerWrapper(0);
    }

    /// What is looked at here; each other value can be walked back to.
    default ObservableValue<Place> placeProperty() {
        return new ReadOnlyObjectWrapper<>(Place.of(id()));
    }

    /// Looks at what was looked at before, as far as it is still there.
    ///
    /// @param place one that [#placeProperty] had
    default void goTo(Place place) {}

    /// What can be done here, for keys and palette.
    List<UiCommand> commands();

    @Override
    void close();
}

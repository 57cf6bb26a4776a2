package dev.atalaya.ui.floor;

import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.UiCommand;
import dev.atalaya.ui.shell.Words;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/// The floor as it stood at some time, in place of the live one.
public interface PastFloors extends AutoCloseable {

    /// Whether the past is on screen.
    ObservableValue<Boolean> onProperty();

    FloorViewModel model();

    FloorParts parts();

    /// What stands above it: that this is the past, which second, and the way back.
    ///
    /// @param bag for whatever it subscribes to
    Region bar(Words words, Bag bag);

    /// Back to now.
    void back();

    List<UiCommand> commands();

    @Override
    void close();
}

package dev.atalaya.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.util.Subscription;

/// Where the palette looks besides, and may have to wait.
@FunctionalInterface
public interface LaterSource {

    /// @param typed as it was typed
    /// @param most how many are wanted at most
    /// @param then called on the user interface's thread, once
    /// @return ends the search; nothing is heard of it afterwards
    Subscription find(String typed, int most, Words words, Consumer<List<PaletteEntry>> then);
}

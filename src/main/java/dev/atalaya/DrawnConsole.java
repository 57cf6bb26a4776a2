package dev.atalaya;

import dev.atalaya.sync.UiPump;
import dev.atalaya.ui.Console;

/// A console of which only a picture is wanted, and what feeds it. JavaFX thread only.
record DrawnConsole(Console console, UiPump pump) implements AutoCloseable {

    @Override
    public void close() {
        pump.close();
        console.close();
    }
}

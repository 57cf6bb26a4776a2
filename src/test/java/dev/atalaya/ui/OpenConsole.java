package dev.atalaya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.sync.Deltas;
import dev.atalaya.ui.live.Listeners;
import java.util.concurrent.Callable;

/// A console in a window of its own, on the floor of the tests. Closed, it must have left no listener behind.
final class OpenConsole implements AutoCloseable {

    private final Console console;
    private final UiDriver ui;

    /// @param make called on the JavaFX thread
    OpenConsole(Callable<Console> make, int width, int height) {
        console = Fx.get(make);
        ui = UiDriver.open(stage -> {
            console.floor().apply(Deltas.floor());
            console.show(stage, width, height);
            stage.setMinWidth(0);
        });
    }

    Console console() {
        return console;
    }

    UiDriver ui() {
        return ui;
    }

    @Override
    public void close() {
        ui.close();
        Fx.run(() -> {
            console.close();
            assertThat(Listeners.of(console.floor())).isZero();
        });
    }
}

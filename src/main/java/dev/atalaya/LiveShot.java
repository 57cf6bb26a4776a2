package dev.atalaya;

import dev.atalaya.cli.ConsoleLauncher.Size;
import dev.atalaya.ui.Console;
import dev.atalaya.ui.live.UiTimer;
import dev.atalaya.ui.shell.FxTimer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes a picture of the console once it has been live for a moment, with a conversation explained.
final class LiveShot {

    private static final Logger LOG = LoggerFactory.getLogger(LiveShot.class);
    /// For the card to be fetched and the first ages to be drawn.
    private static final Duration SETTLE = Duration.ofSeconds(2);

    private final Console console;
    private final UiTimer timer = new FxTimer();

    LiveShot(Console console) {
        this.console = console;
    }

    /// Writes it, and lets go of the console that was made for it.
    static void write(DrawnConsole drawn, Size size, Path file) {
        Console console = drawn.console();
        new LiveShot(console).settled(true, () -> {
            try (drawn) {
                console.picture(console.theme(), size.width(), size.height(), file);
            } catch (IOException e) {
                LOG.error("The picture cannot be written to {}: {}", file, e.getMessage());
            }
        });
    }

    /// Runs once the floor is live and the screen in front has had time to fill.
    ///
    /// @param explained whether one of what it lists is to be explained
    void settled(boolean explained, Runnable work) {
        WhenLive.run(console.floor(), () -> {
            if (explained) console.explainOne();
            timer.after(SETTLE, () -> {
                if (explained) console.explainOne();
                timer.after(SETTLE, () -> filled(work));
            });
        });
    }

    private void filled(Runnable work) {
        if (console.filled()) work.run();
        else timer.after(SETTLE, () -> filled(work));
    }
}

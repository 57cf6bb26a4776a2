package dev.atalaya;

import dev.atalaya.ui.Console;
import dev.atalaya.ui.live.UiTimer;
import dev.atalaya.ui.shell.FxTimer;
import dev.atalaya.ui.shell.Picture;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.Scene;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes a picture of the window once it has been live for a moment, with a conversation explained.
final class LiveShot {

    private static final Logger LOG = LoggerFactory.getLogger(LiveShot.class);
    /// For the card to be fetched and the first ages to be drawn.
    private static final Duration SETTLE = Duration.ofSeconds(2);

    private final Console console;
    private final UiTimer timer = new FxTimer();

    LiveShot(Console console) {
        this.console = console;
    }

    void write(Scene scene, Path file) {
        settled(() -> {
            try {
                Picture.write(scene, file);
            } catch (IOException e) {
                LOG.error("The picture cannot be written to {}: {}", file, e.getMessage());
            }
        });
    }

    /// Runs once the floor is live and a conversation is explained.
    void settled(Runnable work) {
        settled(true, work);
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

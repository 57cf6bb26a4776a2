package dev.atalaya;

import dev.atalaya.store.OwnBackups.Restored;
import dev.atalaya.sync.UiExecutor;
import dev.atalaya.sync.UiProbe;
import dev.atalaya.sync.UiPump;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.Console;
import dev.atalaya.ui.shell.UserMessage;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The window and what feeds it; filled anew when another profile is opened. JavaFX thread only.
final class ConsoleWindow {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleWindow.class);

    private final ConsoleStart start;
    private final UiExecutor ui;
    private final Stage stage = new Stage();
    private Console console;
    private UiPump pump;

    ConsoleWindow(ConsoleStart start, UiExecutor ui, UiProbe probe, int width, int height) {
        this.start = start;
        this.ui = ui;
        console = start.console(ui, this::reopen, this::restore);
        if (start.onlyBuiltIn()) console.welcome();
        console.show(stage, width, height);
        pump = start.feed(console, ui, probe);
    }

    Stage stage() {
        return stage;
    }

    Console console() {
        return console;
    }

    private void reopen() {
        empty();
        start.background(start::reopen).whenComplete((_, thrown) -> {
            if (thrown == null) ui.execute(this::refill);
            else ui.execute(() -> failed(thrown));
        });
    }

    private void restore(Path backup) {
        empty();
        start.background(() -> {
                    Restored how = start.restore(backup);
                    ui.execute(() -> restored(how));
                })
                .whenComplete((_, thrown) -> {
                    if (thrown != null) ui.execute(() -> failed(thrown));
                });
    }

    private void restored(Restored how) {
        refill();
        Texts texts = start.texts();
        console.notices()
                .tell(
                        switch (how) {
                            case Restored.Done done ->
                                UserMessage.of(UserMessage.Kind.DONE, texts.get("restore.done", done.commands()));
                            case Restored.Unreadable no ->
                                UserMessage.of(UserMessage.Kind.ERROR, texts.get("restore.unreadable", no.why()));
                            case Restored.Failed no ->
                                UserMessage.of(UserMessage.Kind.ERROR, texts.get("restore.failed", no.why()));
                            case Restored.InUse _ ->
                                UserMessage.of(UserMessage.Kind.ERROR, texts.get("restore.in-use"));
                        });
    }

    /// What stands in the window is no longer fed: the user must know why.
    private void failed(Throwable thrown) {
        LOG.error("The profile cannot be opened", thrown);
        Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
        console.notices().tell(UserMessage.of(UserMessage.Kind.ERROR, String.valueOf(cause.getMessage())));
    }

    private void refill() {
        if (!stage.isShowing()) return;
        int width = (int) stage.getScene().getWidth();
        int height = (int) stage.getScene().getHeight();
        console = start.console(ui, this::reopen, this::restore);
        console.show(stage, width, height);
        pump = start.feed(console, ui, UiProbe.NONE);
    }

    /// Feeds the content no longer; what stands in the window stays until something else does.
    void empty() {
        pump.close();
        console.close();
    }
}

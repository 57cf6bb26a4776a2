package dev.atalaya.ui.shell;

import dev.atalaya.sync.UiExecutor;
import javafx.application.Platform;

/// The gate to the JavaFX thread: no other class may go round it.
public final class FxExecutor implements UiExecutor {

    @Override
    public void execute(Runnable work) {
        Platform.runLater(work);
    }
}

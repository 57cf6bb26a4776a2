package seeded.code;

import java.util.concurrent.Executor;
import javafx.application.Platform;

final class RunsLater {

    void byCall() {
        Platform.runLater(() -> {});
    }

    Executor byReference() {
        return Platform::runLater;
    }
}

package dev.atalaya.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The toolkit, started once for all tests and never ended; and the way onto its thread.
public final class Fx {

    private Fx() {}

    /// Starts the toolkit where it does not run yet.
    public static void start() {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Runs the work on the JavaFX thread and waits for it; what it throws is thrown here.
    public static <T> T get(Callable<T> work) {
        start();
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    public static void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }
}

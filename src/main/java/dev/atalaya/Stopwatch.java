package dev.atalaya;

import java.io.PrintWriter;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/// Says how long a start took, for `packaging/bench`: from the instant that the system property `atalaya.begun` names,
/// in milliseconds since 1970, to the third pulse after what is waited for was put into the window. JavaFX thread
/// only.
final class Stopwatch extends AnimationTimer {

    private static final int PULSES = 3;

    private final long begun;
    private final PrintWriter out;
    private final Runnable then;
    private int pulses;

    private Stopwatch(long begun, PrintWriter out, Runnable then) {
        this.begun = begun;
        this.out = out;
        this.then = then;
    }

    /// Null where nobody measures.
    ///
    /// @param then closes the window
    static @Nullable Stopwatch wanted(PrintWriter out, Runnable then) {
        Long begun = Long.getLong("atalaya.begun");
        return begun == null ? null : new Stopwatch(begun, out, then);
    }

    @Override
    public void handle(long now) {
        if (++pulses < PULSES) return;
        stop();
        out.println(System.currentTimeMillis() - begun);
        out.flush();
        then.run();
    }
}

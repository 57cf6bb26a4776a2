package dev.atalaya.store.log;

import java.util.concurrent.CancellationException;

/// Says, when asked from the thread that works, whether the result is still wanted.
@FunctionalInterface
public interface Cancel {

    Cancel NEVER = () -> false;

    boolean cancelled();

    /// Asked between steps of some milliseconds.
    ///
    /// @throws CancellationException when nobody wants the result any more
    default void check() {
        if (cancelled()) throw new CancellationException("no longer wanted");
    }
}

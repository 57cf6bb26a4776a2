package dev.atalaya.alerts;

import java.util.function.Consumer;

/// The alerts as screens need them. Thread-safe; every method returns at once.
public interface Alerting {

    AlertWishes wishes();

    /// In force from now on, and kept.
    void wish(AlertWishes next);

    /// Sends an example by every way that there is, whatever is wished and however late it is.
    void tryOut();

    /// Called on the alerts' own thread.
    ///
    /// @return ends it
    Runnable subscribe(Consumer<AlertNews> listener);
}

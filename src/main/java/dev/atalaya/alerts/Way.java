package dev.atalaya.alerts;

/// How somebody is told. Kept by name in the own file: a value that is renamed needs a migration.
public enum Way {
    /// Across the window, until it is closed or what it says has gone.
    BANNER,
    /// By the desktop.
    NOTIFICATION,
    SOUND,
    /// To another program over HTTP.
    WEBHOOK;

    /// Whether it disturbs people, and keeps still in quiet hours.
    boolean disturbs() {
        return this == NOTIFICATION || this == SOUND;
    }
}

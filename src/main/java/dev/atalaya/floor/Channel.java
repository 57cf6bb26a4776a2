package dev.atalaya.floor;

import java.time.Duration;

/// By which way the customer writes.
public enum Channel {
    WHATSAPP(Duration.ofHours(24)),
    WEB(Duration.ofHours(24)),
    INSTAGRAM(Duration.ofDays(7)),
    MESSENGER(Duration.ofDays(7)),
    TELEGRAM(Duration.ofDays(7)),
    EMAIL(Duration.ofDays(7));

    private final Duration window;

    Channel(Duration window) {
        this.window = window;
    }

    /// How long after the customer's last message one may still answer.
    public Duration window() {
        return window;
    }
}

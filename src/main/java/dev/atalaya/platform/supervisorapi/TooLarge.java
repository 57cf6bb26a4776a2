package dev.atalaya.platform.supervisorapi;

import java.io.IOException;

/// More came than we take.
final class TooLarge extends IOException {

    private static final long serialVersionUID = 1;

    private final long bytes;

    TooLarge(long bytes) {
        super("more than " + bytes + " bytes");
        this.bytes = bytes;
    }

    /// The limit, as people write it.
    String megabytes() {
        return String.valueOf(Math.max(1, bytes >> 20));
    }
}

package dev.atalaya.store;

import org.jspecify.annotations.Nullable;

/// A file could not be read or written. The message is one line fit for the status bar.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    public StoreException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /// What is the matter, as far as one can tell.
    public enum Kind {
        DISK_FULL,
        READ_ONLY,
        /// Another fault of the disk or file system.
        DISK,
        /// Another process has the file.
        IN_USE,
        DAMAGED,
        /// Closed already.
        CLOSED,
        OTHER
    }
}

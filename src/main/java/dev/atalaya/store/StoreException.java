package dev.atalaya.store;

/// A file could not be read or written. The message is one line fit for the status bar.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    public StoreException(Kind kind, String message, Throwable cause) {
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
        DAMAGED,
        /// Closed already.
        CLOSED,
        OTHER
    }
}

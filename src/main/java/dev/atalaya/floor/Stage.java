package dev.atalaya.floor;

/// How far a command has come.
public enum Stage {
    /// Accepted from the user, not yet on disk.
    PENDING,
    /// On disk: survives anything.
    QUEUED,
    /// On its way; unknown until answered.
    SENT,
    CONFIRMED,
    CONFLICT,
    REJECTED,
    /// Taken back by the user before it was sent.
    CANCELLED;

    /// True where nothing more will happen by itself.
    public boolean ended() {
        return this != PENDING && this != QUEUED && this != SENT;
    }

    /// True where it came to nothing: all is as it was, or as somebody else wanted it.
    public boolean failed() {
        return this == CONFLICT || this == REJECTED || this == CANCELLED;
    }
}

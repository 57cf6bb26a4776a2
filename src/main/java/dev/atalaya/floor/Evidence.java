package dev.atalaya.floor;

/// How we know a thing. Shown wherever it is not RECORDED; a cause is never claimed that the data cannot carry.
public enum Evidence {
    RECORDED,
    /// Seen live by this console.
    OBSERVED,
    /// Polled, with the error that polling brings.
    SAMPLED,
    IMPORTED,
    RECONSTRUCTED,
    UNKNOWN;

    /// The ids of all that only report files tell of begin so; no platform's do.
    public static final String IMPORTED_ID = "imported:";

    /// What to call something of that id whose name is not known: report files know things by their names only.
    public static String called(String id) {
        return id.startsWith(IMPORTED_ID) ? id.substring(IMPORTED_ID.length()) : id;
    }

    /// How we know of something that the platform, or a report file, gave this id.
    public static Evidence of(String id) {
        return id.startsWith(IMPORTED_ID) ? IMPORTED : RECORDED;
    }
}

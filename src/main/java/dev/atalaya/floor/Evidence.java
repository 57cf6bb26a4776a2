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
    UNKNOWN
}

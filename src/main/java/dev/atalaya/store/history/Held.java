package dev.atalaya.store.history;

/// In which way a stretch of a history is here. Kept by its number: new values go to the end.
public enum Held {
    RECORDED,
    OBSERVED,
    IMPORTED,
    GONE,
    WANTED
}

package dev.atalaya.floor;

/// The kinds of thing a platform tells us about, as they stand in events and in the cache.
public enum Entity {
    STATE,
    GROUP,
    AGENT,
    TASK,
    CONVERSATION,
    ASSIGNMENT
}

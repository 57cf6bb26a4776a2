package dev.atalaya.floor;

/// Why an agent is not eligible, or may not be drawn.
public enum Blocker {
    NOT_A_MEMBER,
    DEACTIVATED,
    NOT_CONNECTED,
    STATE_NOT_ASSIGNABLE
}

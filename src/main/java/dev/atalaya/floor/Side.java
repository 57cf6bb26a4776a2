package dev.atalaya.floor;

/// Who wrote a message, or whose silence counts.
public enum Side {
    CUSTOMER,
    AGENT,
    BOT
}

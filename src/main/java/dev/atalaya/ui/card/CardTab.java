package dev.atalaya.ui.card;

/// What a card shows of a conversation.
public enum CardTab {
    WHY,
    MESSAGES,
    RULES
}

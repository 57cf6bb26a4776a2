package dev.atalaya.store.log;

/// What a search came upon: a conversation, by its newest decision in which the words occur.
///
/// @param where in which of its texts
public record Found(Where where, LogRow row) {

    public enum Where {
        /// The id of the decision or of its conversation.
        ID,
        CONTACT,
        /// What a supervisor wrote, or what woke a held conversation.
        TEXT
    }
}

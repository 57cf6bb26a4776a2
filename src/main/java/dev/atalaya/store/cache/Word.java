package dev.atalaya.store.cache;

/// What the log repeats often enough to be kept once.
///
/// @param id empty where the name is all there is
/// @param name as it was then; empty where the id is all there is
record Word(Kind kind, String id, String name) {

    /// In the order of their numbers in the file.
    enum Kind {
        /// An agent's id, by which one filters.
        AGENT,
        GROUP,
        /// A candidate's id with his name at that time.
        MEMBER,
        STATE,
        ACTOR,
        /// An out-of-hours message.
        MESSAGE
    }
}

package dev.atalaya.sync;

/// How fetching a part of a history goes on.
sealed interface FetchNews {

    /// @param items on the page that was kept
    record Page(int items) implements FetchNews {}

    /// All of it is here.
    record Done() implements FetchNews {}

    /// The platform has it no more, nor anything older.
    record Gone() implements FetchNews {}

    record Refused(String why) implements FetchNews {}

    /// No answer: it is tried again.
    record Waiting(String why) implements FetchNews {}
}

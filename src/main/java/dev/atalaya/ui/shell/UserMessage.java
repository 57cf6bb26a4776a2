package dev.atalaya.ui.shell;

import java.util.Optional;

/// Something the user should hear of, once.
///
/// @param text one line, in his language
/// @param action what he can do about it
/// @param about takes the place of an earlier message about the same, which is no longer true; empty for news of its
/// own
public record UserMessage(Kind kind, String text, Optional<Action> action, String about) {

    public enum Kind {
        DONE,
        INFO,
        WARNING,
        ERROR
    }

    /// @param label on the button
    public record Action(String label, Runnable run) {}

    public static UserMessage of(Kind kind, String text) {
        return new UserMessage(kind, text, Optional.empty(), "");
    }

    public static UserMessage of(Kind kind, String text, String label, Runnable run) {
        return new UserMessage(kind, text, Optional.of(new Action(label, run)), "");
    }

    public UserMessage about(String subject) {
        return new UserMessage(kind, text, action, subject);
    }
}

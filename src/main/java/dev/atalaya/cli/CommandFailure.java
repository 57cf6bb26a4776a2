package dev.atalaya.cli;

import dev.atalaya.cli.ask.UnansweredException;

/// Something that went wrong and that one line explains to whoever called the command.
public final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean wrongCall;

    private CommandFailure(boolean wrongCall, String message) {
        super(message, null, false, false);
        this.wrongCall = wrongCall;
    }

    /// It was called rightly and failed.
    public static CommandFailure failed(String message) {
        return new CommandFailure(false, message);
    }

    /// It was called wrongly.
    public static CommandFailure wrongCall(String message) {
        return new CommandFailure(true, message);
    }

    /// What nobody answered.
    public static CommandFailure of(UnansweredException unanswered) {
        return new CommandFailure(unanswered.wronglyAsked(), String.valueOf(unanswered.getMessage()));
    }

    boolean isWrongCall() {
        return wrongCall;
    }
}

package dev.atalaya.cli;

/// Something that went wrong and that one line explains to whoever called the command.
public final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    private CommandFailure(int exitCode, String message) {
        super(message, null, false, false);
        this.exitCode = exitCode;
    }

    /// It was called rightly and failed.
    public static CommandFailure failed(String message) {
        return new CommandFailure(1, message);
    }

    /// It was called wrongly.
    public static CommandFailure wrongCall(String message) {
        return new CommandFailure(2, message);
    }

    int exitCode() {
        return exitCode;
    }
}

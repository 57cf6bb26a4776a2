package dev.atalaya.cli.ask;

/// The question cannot be answered; the message is one line for whoever asked.
public final class UnansweredException extends Exception {

    private static final long serialVersionUID = 1;

    private final boolean wronglyAsked;

    public UnansweredException(String message) {
        this(message, false);
    }

    private UnansweredException(String message, boolean wronglyAsked) {
        super(message);
        this.wronglyAsked = wronglyAsked;
    }

    /// Nobody could answer it: it names what there is not.
    public static UnansweredException wronglyAsked(String message) {
        return new UnansweredException(message, true);
    }

    /// False where it could be answered at another time.
    public boolean wronglyAsked() {
        return wronglyAsked;
    }
}

package dev.atalaya.cli.ask;

/// The question cannot be answered; the message is one line for whoever asked.
public final class UnansweredException extends Exception {

    private static final long serialVersionUID = 1;

    public UnansweredException(String message) {
        super(message);
    }
}

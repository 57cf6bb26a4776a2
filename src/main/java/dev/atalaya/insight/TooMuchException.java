package dev.atalaya.insight;

/// What was asked for would not fit into the memory. The message is one line; for the user say it in his language.
public final class TooMuchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooMuchException(long bytes, long most) {
        super("it takes " + bytes + " bytes or more, at most " + most + " are free for it");
    }
}

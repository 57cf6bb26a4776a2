package dev.atalaya.insight.whatif;

/// Something typed that cannot be read, in one line.
public final class UnreadableException extends Exception {

    public UnreadableException(String line) {
        super(line);
    }
}

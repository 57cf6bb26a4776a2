package dev.atalaya.intake.file;

import dev.atalaya.texts.Said;

/// A file that cannot be read, and why, in one line.
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Said why;

    public UnreadableException(String key, Object... args) {
        super(key, null, false, false);
        why = Said.of(key, args);
    }

    public Said why() {
        return why;
    }
}

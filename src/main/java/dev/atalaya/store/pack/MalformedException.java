package dev.atalaya.store.pack;

/// Bytes that no [Packer] wrote: the file is damaged.
public final class MalformedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MalformedException(String message) {
        super(message);
    }

    public MalformedException(String message, Throwable cause) {
        super(message, cause);
    }
}

package dev.atalaya.insight.whatif;

/// There is no room for more. Thrown through who reads the file.
final class FullException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int read;

    /// @param read how many decisions had room
    FullException(int read) {
        super(read + " decisions fill the memory", null, false, false);
        this.read = read;
    }

    int read() {
        return read;
    }
}

package dev.atalaya.store.cache;

/// A value that no row can hold. Only a platform out of its mind sends one: it is left out of the cache, which
/// must go on with the rest.
final class TooLargeException extends Exception {

    private static final long serialVersionUID = 1L;

    /// H2 takes a million bytes or characters in a column.
    private static final int MOST = 1_000_000;

    private TooLargeException(String what, int size) {
        super(what + " of " + size);
    }

    static void check(String what, int size) throws TooLargeException {
        if (size > MOST) throw new TooLargeException(what, size);
    }
}

package dev.atalaya.insight;

/// How much memory there is for something, counted before it is made and again while it is: running out of it would
/// take the whole console along. One thread.
public final class Room {

    private final long most;
    private long taken;

    /// @param most in bytes
    public Room(long most) {
        this.most = most;
    }

    /// Three eighths of the memory: the rest is for the floor, the files and what only a moment needs.
    public static long ofMemory() {
        return Runtime.getRuntime().maxMemory() / 8 * 3;
    }

    /// Counts what is about to be made, without taking it.
    ///
    /// @throws TooMuchException where it would not fit
    public void need(long bytes) {
        if (taken + bytes > most) throw new TooMuchException(taken + bytes, most);
    }

    /// @throws TooMuchException where no more fits
    public void take(long bytes) {
        need(bytes);
        taken += bytes;
    }
}

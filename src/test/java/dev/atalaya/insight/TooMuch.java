package dev.atalaya.insight;

/// For tests of those who are told that something has no room.
public final class TooMuch {

    private TooMuch() {}

    public static TooMuchException exception() {
        return new TooMuchException(2, 1);
    }
}

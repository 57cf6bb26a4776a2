package dev.atalaya.store.log;

/// Where a decision stands in the log: later ones have larger keys. Stays the same for as long as the decision is
/// not written again.
public record Place(long key) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
        return Long.compare(key, other.key);
    }
}

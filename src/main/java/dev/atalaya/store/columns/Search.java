package dev.atalaya.store.columns;

import java.util.Arrays;

/// Places in ascending keys, none of which occurs twice.
public final class Search {

    private Search() {}

    /// The place of the first key that is not below.
    public static int firstFrom(long[] keys, long key) {
        int found = Arrays.binarySearch(keys, key);
        return found < 0 ? -found - 1 : found;
    }

    /// Whether a key lies from `first` to `last`.
    static boolean any(long[] keys, long first, long last) {
        int at = firstFrom(keys, first);
        return at < keys.length && keys[at] <= last;
    }
}

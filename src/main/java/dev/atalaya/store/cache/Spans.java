package dev.atalaya.store.cache;

import java.util.Arrays;

/// Stretches of keys, the newest first, and how many decisions in each.
final class Spans {

    private long[] firsts = new long[64];
    private long[] lasts = new long[64];
    /// How many lie in the spans before, with one more for the end.
    private int[] before = new int[65];
    private int count;

    void add(long first, long last, int decisions) {
        if (count == firsts.length) {
            firsts = Arrays.copyOf(firsts, 2 * count);
            lasts = Arrays.copyOf(lasts, 2 * count);
            before = Arrays.copyOf(before, 2 * count + 1);
        }
        firsts[count] = first;
        lasts[count] = last;
        before[count + 1] = before[count] + decisions;
        count++;
    }

    int count() {
        return count;
    }

    long first(int span) {
        return firsts[span];
    }

    long last(int span) {
        return lasts[span];
    }

    int before(int span) {
        return before[span];
    }

    /// In which span the decision of that index lies.
    int at(int index) {
        int found = Arrays.binarySearch(before, 0, count + 1, index);
        return found < 0 ? -found - 2 : found;
    }

    /// The first span that is not wholly newer than the key.
    int of(long key) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (firsts[middle] > key) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}

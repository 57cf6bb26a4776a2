package dev.atalaya.store.columns;

import java.util.BitSet;
import java.util.List;

/// With which four letters the words of a stretch begin, roughly: small enough to pass over a stretch without reading
/// its words.
final class Starts {

    private static final int LETTERS = 4;
    private static final int BITS = 1 << 14;

    private Starts() {}

    static byte[] pack(List<List<String>> rows) {
        BitSet bits = new BitSet();
        rows.forEach(
                row -> row.stream().filter(word -> word.length() >= LETTERS).forEach(word -> bits.set(bit(word))));
        return bits.toByteArray();
    }

    /// False only where no word begins so.
    static boolean mayHave(byte[] packed, List<String> typed) {
        BitSet bits = BitSet.valueOf(packed);
        return typed.stream().allMatch(begin -> begin.length() < LETTERS || bits.get(bit(begin)));
    }

    private static int bit(String word) {
        int hash = word.substring(0, LETTERS).hashCode() * 0x9E3779B1;
        return hash >>> 32 - Integer.numberOfTrailingZeros(BITS);
    }
}

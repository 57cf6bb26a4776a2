package dev.atalaya.store.columns;

import dev.atalaya.store.pack.MalformedException;
import java.util.Arrays;
import java.util.BitSet;

/// A column of numbers that repeat, as places in a dictionary of its own.
///
/// @param dictionary the values that occur, ascending
/// @param codes for each row the place in the dictionary
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Coded(int[] dictionary, int[] codes) {

    static Coded of(int[] values) {
        int[] dictionary = Arrays.stream(values).sorted().distinct().toArray();
        int[] codes = new int[values.length];
        for (int i = 0; i < values.length; i++) codes[i] = Arrays.binarySearch(dictionary, values[i]);
        return new Coded(dictionary, codes);
    }

    byte[] pack() {
        return Bits.pack(codes, Bits.width(dictionary.length));
    }

    static Coded unpack(int[] dictionary, byte[] bytes, int rows) {
        int[] codes = Bits.unpack(bytes, Bits.width(dictionary.length), rows);
        for (int code : codes) {
            if (code >= dictionary.length) throw new MalformedException("code " + code);
        }
        return new Coded(dictionary, codes);
    }

    /// How many of the rows have each value, in the dictionary's order.
    public long[] count(BitSet rows) {
        long[] counts = new long[dictionary.length];
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) counts[codes[row]]++;
        return counts;
    }

    public int value(int row) {
        return dictionary[codes[row]];
    }
}

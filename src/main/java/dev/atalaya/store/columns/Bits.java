package dev.atalaya.store.columns;

import dev.atalaya.store.pack.MalformedException;

/// Numbers of equal width, bit after bit.
final class Bits {

    private Bits() {}

    /// How many bits tell that many values apart.
    static int width(int values) {
        return values <= 1 ? 0 : 32 - Integer.numberOfLeadingZeros(values - 1);
    }

    /// @param width 0 to 31
    static byte[] pack(int[] numbers, int width) {
        byte[] bytes = new byte[length(numbers.length, width)];
        long waiting = 0;
        int have = 0;
        int next = 0;
        for (int number : numbers) {
            waiting |= (long) number << have;
            have += width;
            while (have >= 8) {
                bytes[next++] = (byte) waiting;
                waiting >>>= 8;
                have -= 8;
            }
        }
        if (have > 0) bytes[next] = (byte) waiting;
        return bytes;
    }

    static int[] unpack(byte[] bytes, int width, int count) {
        if (bytes.length != length(count, width)) throw new MalformedException("bits in " + bytes.length + " bytes");
        int[] numbers = new int[count];
        if (width == 0) return numbers;
        long mask = (1L << width) - 1;
        long waiting = 0;
        int have = 0;
        int next = 0;
        for (int i = 0; i < count; i++) {
            while (have < width) {
                waiting |= (bytes[next++] & 0xFFL) << have;
                have += 8;
            }
            numbers[i] = (int) (waiting & mask);
            waiting >>>= width;
            have -= width;
        }
        return numbers;
    }

    /// The number at that place, without unpacking the others.
    ///
    /// @param start where the numbers begin in the bytes
    /// @param width 0 to 24
    static int at(byte[] bytes, int start, int width, int index) {
        long bit = (long) index * width;
        int next = start + (int) (bit >>> 3);
        int end = start + (int) (bit + width + 7 >>> 3);
        if (end > bytes.length) throw new MalformedException("bits in " + bytes.length + " bytes");
        int waiting = 0;
        for (int shift = 0; next < end; shift += 8) waiting |= (bytes[next++] & 0xFF) << shift;
        return waiting >>> (bit & 7) & (1 << width) - 1;
    }

    private static int length(int count, int width) {
        return (int) (((long) count * width + 7) / 8);
    }
}

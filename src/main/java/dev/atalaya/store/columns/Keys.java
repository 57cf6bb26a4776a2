package dev.atalaya.store.columns;

import dev.atalaya.store.pack.Packer;
import dev.atalaya.store.pack.Unpacker;

/// The ascending keys of a stretch by their distances. Almost all are the first of their millisecond.
final class Keys {

    private Keys() {}

    /// @param tieBits how many low bits tell apart what is of the same millisecond
    static byte[] pack(long[] keys, int tieBits) {
        Packer to = new Packer();
        long milli = keys[0] >> tieBits;
        for (long key : keys) {
            long tie = key & (1L << tieBits) - 1;
            long next = key >> tieBits;
            to.number(next - milli << 1 | (tie == 0 ? 0 : 1));
            if (tie != 0) to.number(tie);
            milli = next;
        }
        return to.toBytes();
    }

    static long[] unpack(byte[] bytes, long first, int rows, int tieBits) {
        Unpacker from = new Unpacker(bytes);
        long[] keys = new long[rows];
        long milli = first >> tieBits;
        for (int i = 0; i < rows; i++) {
            long step = from.number();
            milli += step >>> 1;
            keys[i] = milli << tieBits | ((step & 1) == 0 ? 0 : from.number());
        }
        return keys;
    }
}

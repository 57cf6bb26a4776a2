package dev.atalaya.store.columns;

import dev.atalaya.store.pack.Packer;
import dev.atalaya.store.pack.Unpacker;

/// Numbers in any order, each by its distance to the one before: small where they count up.
final class Distances {

    private Distances() {}

    static byte[] pack(long[] numbers) {
        Packer to = new Packer();
        long before = 0;
        for (long number : numbers) {
            to.signed(number - before);
            before = number;
        }
        return to.toBytes();
    }

    static long[] unpack(byte[] bytes, int count) {
        Unpacker from = new Unpacker(bytes);
        long[] numbers = new long[count];
        long before = 0;
        for (int i = 0; i < count; i++) {
            before += from.signed();
            numbers[i] = before;
        }
        return numbers;
    }
}

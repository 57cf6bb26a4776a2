package dev.atalaya.insight.whatif;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Numbers for ids, from 0 on. The ids lie in one row of bytes, some ten each instead of a hundred: there are as many
/// as decisions.
final class Ids {

    static final int NONE = -1;

    private byte[] bytes = new byte[256];
    /// Where each one ends.
    private int[] ends = new int[16];
    /// Numbers by the hash of the id, one more than they are; a power of two long and never full.
    private int[] table = new int[64];
    private int size;

    /// [#NONE] for null; a new number for a new id.
    int number(@Nullable String id) {
        if (id == null) return NONE;
        byte[] wanted = id.getBytes(StandardCharsets.UTF_8);
        return number(wanted, 0, wanted.length);
    }

    /// Of the id that stands there in UTF-8.
    int number(byte[] wanted, int from, int to) {
        int place = place(wanted, from, to);
        if (table[place] != 0) return table[place] - 1;
        append(wanted, from, to);
        table[place] = size;
        if (size * 2 > table.length) rehash();
        return size - 1;
    }

    /// [#NONE] where it is not known.
    int known(String id) {
        byte[] wanted = id.getBytes(StandardCharsets.UTF_8);
        return table[place(wanted, 0, wanted.length)] - 1;
    }

    String id(int number) {
        int from = begin(number);
        return new String(bytes, from, ends[number] - from, StandardCharsets.UTF_8);
    }

    int size() {
        return size;
    }

    private int begin(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private int place(byte[] wanted, int from, int to) {
        int place = mixed(hash(wanted, from, to));
        while (table[place] != 0) {
            int one = table[place] - 1;
            if (Arrays.equals(bytes, begin(one), ends[one], wanted, from, to)) return place;
            place = place + 1 & table.length - 1;
        }
        return place;
    }

    private static int hash(byte[] of, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) hash = 31 * hash + of[i];
        return hash;
    }

    private int mixed(int hash) {
        int all = hash * 0x9E3779B9;
        return (all ^ all >>> 15) & table.length - 1;
    }

    private void append(byte[] id, int from, int to) {
        int end = begin(size) + to - from;
        if (end > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length + (bytes.length >> 1)));
        if (size == ends.length) ends = Arrays.copyOf(ends, size + (size >> 1));
        System.arraycopy(id, from, bytes, end - (to - from), to - from);
        ends[size++] = end;
    }

    private void rehash() {
        table = new int[2 * table.length];
        for (int number = 0; number < size; number++) {
            int place = mixed(hash(bytes, begin(number), ends[number]));
            while (table[place] != 0) place = place + 1 & table.length - 1;
            table[place] = number + 1;
        }
    }
}

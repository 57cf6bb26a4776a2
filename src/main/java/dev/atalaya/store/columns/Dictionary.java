package dev.atalaya.store.columns;

import dev.atalaya.store.pack.MalformedException;
import dev.atalaya.store.pack.Packer;
import dev.atalaya.store.pack.Unpacker;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Words in the order of their UTF-8 bytes, each as what differs from the one before: the words that begin alike stand
/// side by side, and are found without a [String] for any of them.
final class Dictionary {

    static final Dictionary NONE = new Dictionary(0, new byte[0], 0);

    /// What a word may have at most, as its lengths take a byte each.
    private static final int LONGEST = 255;

    private final int count;
    private final byte[] bytes;
    /// Where the words begin in the bytes.
    private final int start;

    private Dictionary(int count, byte[] bytes, int start) {
        this.count = count;
        this.bytes = bytes;
        this.start = start;
    }

    /// @param words ascending by [#compare]
    static Dictionary of(byte[][] words) {
        if (words.length == 0) return NONE;
        Packer to = new Packer().number(words.length);
        byte[] before = new byte[0];
        for (byte[] word : words) {
            int mismatch = Arrays.mismatch(before, word);
            int same = mismatch < 0 ? word.length : mismatch;
            to.u8(same).u8(word.length - same);
            for (int i = same; i < word.length; i++) to.u8(word[i]);
            before = word;
        }
        return read(to.toBytes());
    }

    private static Dictionary read(byte[] bytes) {
        int count = new Unpacker(bytes).smallNumber();
        return new Dictionary(count, bytes, new Packer().number(count).toBytes().length);
    }

    static byte[] utf8(String word) {
        byte[] all = word.getBytes(StandardCharsets.UTF_8);
        return all.length <= LONGEST ? all : Arrays.copyOf(all, LONGEST);
    }

    byte[] pack() {
        return count == 0 ? new byte[0] : Deflate.pack(bytes);
    }

    static Dictionary unpack(byte[] packed) {
        return packed.length == 0 ? NONE : read(Deflate.unpack(packed));
    }

    int count() {
        return count;
    }

    /// The places of the words that begin so; empty where `from` is `to`.
    record Range(int from, int to) {}

    Range range(byte[] begin) {
        int from = count;
        int at = start;
        // How much of `begin` the word at hand begins with, and whether it stands before all that begin so.
        int match = 0;
        boolean before = begin.length > 0;
        for (int word = 0; word < count; word++) {
            if (at + 2 > bytes.length) throw new MalformedException("words end too early");
            int same = bytes[at] & 0xFF;
            int end = at + 2 + (bytes[at + 1] & 0xFF);
            if (end > bytes.length) throw new MalformedException("word ends too late");
            // A word that shares more with the one before than that had in common stands where that stood.
            if (same <= match) {
                match = same;
                int next = at + 2;
                while (match < begin.length && next < end && bytes[next] == begin[match]) {
                    match++;
                    next++;
                }
                before = match < begin.length && (next == end || Byte.compareUnsigned(bytes[next], begin[match]) < 0);
            }
            if (!before) {
                if (from == count) from = word;
                if (match < begin.length) return new Range(from, word);
            }
            at = end;
        }
        return new Range(from, count);
    }
}

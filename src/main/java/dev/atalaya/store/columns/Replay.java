package dev.atalaya.store.columns;

import dev.atalaya.store.log.Strip;
import dev.atalaya.store.pack.MalformedException;
import dev.atalaya.store.pack.Packer;
import dev.atalaya.store.pack.Unpacker;
import java.util.Arrays;

/// What whoever replays decisions needs besides what filters read, as one column: each kind of number by itself, and
/// since when somebody had been what he was as its distance from what the decision before said of him.
public final class Replay {

    /// Each number takes a byte at least.
    private static final int LEAST_BYTES = 5;

    /// Of so many it is known what was said of them before; a power of two. Where two share a place both take more.
    private static final int KNOWN = 4096;

    private Replay() {}

    public static byte[] pack(Strip.Rest rest) {
        Packer to = new Packer();
        texts(rest.ids(), to);
        texts(rest.conversations(), to);
        for (byte bits : rest.bits()) to.u8(bits);
        for (int agent : rest.last()) to.number(agent);
        int[] from = rest.from();
        for (int i = 1; i < from.length; i++) to.number(from[i] - from[i - 1]);
        Strip.Members all = rest.members();
        for (int member : all.member()) to.number(member);
        for (byte flags : all.flags()) to.u8(flags);
        for (int state : all.state()) to.number(state);
        for (int load : all.load()) to.signed(load);
        long[] said = new long[KNOWN];
        for (int k = 0; k < all.since().length; k++) {
            int who = all.member()[k] & KNOWN - 1;
            to.signed(all.since()[k] - said[who]);
            said[who] = all.since()[k];
        }
        return Deflate.packQuickly(to.toBytes());
    }

    /// Each as what differs from the one before.
    private static void texts(Strip.Utf8 texts, Packer to) {
        byte[] bytes = texts.bytes();
        int before = 0;
        for (int i = 0; i < texts.ends().length; i++) {
            int from = texts.begin(i);
            int end = texts.ends()[i];
            int mismatch = Arrays.mismatch(bytes, before, from, bytes, from, end);
            int same = mismatch < 0 ? end - from : mismatch;
            to.number(same).number(end - from - same);
            for (int at = from + same; at < end; at++) to.u8(bytes[at]);
            before = from;
        }
    }

    /// @param rows how many decisions
    public static Strip.Rest unpack(byte[] packed, int rows) {
        byte[] bytes = Deflate.unpack(packed);
        Unpacker from = new Unpacker(bytes);
        Strip.Utf8 ids = texts(from, rows);
        Strip.Utf8 conversations = texts(from, rows);
        byte[] bits = flags(from, rows);
        int[] last = numbers(from, rows);
        int[] begins = new int[rows + 1];
        for (int i = 0; i < rows; i++) begins[i + 1] = Math.addExact(begins[i], from.smallNumber());
        int n = begins[rows];
        if (n > bytes.length / LEAST_BYTES) throw new MalformedException("candidates " + n);
        int[] member = numbers(from, n);
        byte[] flags = flags(from, n);
        int[] state = numbers(from, n);
        int[] load = new int[n];
        for (int k = 0; k < n; k++) load[k] = (int) from.signed();
        return new Strip.Rest(
                ids,
                conversations,
                bits,
                last,
                begins,
                new Strip.Members(member, flags, state, load, since(from, member)));
    }

    private static long[] since(Unpacker from, int[] member) {
        long[] said = new long[KNOWN];
        long[] since = new long[member.length];
        for (int k = 0; k < since.length; k++) {
            int who = member[k] & KNOWN - 1;
            said[who] += from.signed();
            since[k] = said[who];
        }
        return since;
    }

    private static Strip.Utf8 texts(Unpacker from, int rows) {
        byte[] bytes = new byte[16 * rows];
        int[] ends = new int[rows];
        int before = 0;
        int end = 0;
        for (int i = 0; i < rows; i++) {
            int same = from.smallNumber();
            int more = from.smallNumber();
            if (same > end - before || more > from.left()) throw new MalformedException("text " + same + "+" + more);
            int begin = end;
            end = begin + same + more;
            if (end > bytes.length) bytes = Arrays.copyOf(bytes, 2 * end);
            System.arraycopy(bytes, before, bytes, begin, same);
            from.bytes(bytes, begin + same, more);
            ends[i] = end;
            before = begin;
        }
        return new Strip.Utf8(bytes, ends);
    }

    private static int[] numbers(Unpacker from, int n) {
        int[] all = new int[n];
        for (int i = 0; i < n; i++) all[i] = from.smallNumber();
        return all;
    }

    private static byte[] flags(Unpacker from, int n) {
        byte[] all = new byte[n];
        from.bytes(all, 0, n);
        return all;
    }
}

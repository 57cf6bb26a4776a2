package dev.atalaya.store.columns;

import dev.atalaya.store.pack.MalformedException;
import dev.atalaya.store.pack.Packer;
import dev.atalaya.store.pack.Unpacker;
import java.util.Arrays;
import java.util.List;

/// A few bytes for each row of a stretch, made smaller together.
final class Pieces {

    private final byte[] bytes;
    /// Where each begins; one more than rows.
    private final int[] starts;

    private Pieces(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
    }

    static byte[] pack(List<byte[]> pieces) {
        Packer to = new Packer();
        pieces.forEach(piece -> to.number(piece.length));
        for (byte[] piece : pieces) {
            for (byte b : piece) to.u8(b);
        }
        return Deflate.pack(to.toBytes());
    }

    static Pieces unpack(byte[] packed, int rows) {
        byte[] bytes = Deflate.unpack(packed);
        Unpacker lengths = new Unpacker(bytes);
        int[] starts = new int[rows + 1];
        long all = 0;
        for (int row = 0; row < rows; row++) {
            all += lengths.smallNumber();
            starts[row + 1] = (int) Math.min(all, bytes.length);
        }
        int begin = bytes.length - starts[rows];
        if (all + lengths.at() != bytes.length) throw new MalformedException("pieces of " + all + " bytes");
        for (int row = 0; row <= rows; row++) starts[row] += begin;
        return new Pieces(bytes, starts);
    }

    byte[] get(int row) {
        return Arrays.copyOfRange(bytes, starts[row], starts[row + 1]);
    }
}

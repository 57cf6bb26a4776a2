package dev.atalaya.store.columns;

import dev.atalaya.store.pack.MalformedException;
import dev.atalaya.store.pack.Packer;
import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Bytes made smaller, with their length before them.
final class Deflate {

    private static final int MOST = 64 << 20;

    private Deflate() {}

    static byte[] pack(byte[] bytes) {
        return pack(bytes, Deflater.DEFAULT_COMPRESSION);
    }

    /// Three times quicker, where it hardly gets smaller.
    static byte[] packQuickly(byte[] bytes) {
        return pack(bytes, Deflater.BEST_SPEED);
    }

    private static byte[] pack(byte[] bytes, int level) {
        try (Deflater deflater = new Deflater(level, true)) {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2);
            out.writeBytes(new Packer().number(bytes.length).toBytes());
            byte[] part = new byte[8192];
            while (!deflater.finished()) out.write(part, 0, deflater.deflate(part));
            return out.toByteArray();
        }
    }

    static byte[] unpack(byte[] bytes) {
        int length = 0;
        int head = 0;
        while (head < bytes.length && head < 5) {
            length |= (bytes[head] & 0x7F) << 7 * head;
            if (bytes[head++] >= 0) break;
        }
        if (length < 0 || length > MOST) throw new MalformedException("length " + length);
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(bytes, head, bytes.length - head);
            byte[] all = new byte[length];
            int done = 0;
            while (done < length) {
                int more = inflater.inflate(all, done, length - done);
                if (more == 0) throw new MalformedException("deflated bytes end too early");
                done += more;
            }
            return all;
        } catch (DataFormatException e) {
            throw new MalformedException("deflated bytes", e);
        }
    }
}

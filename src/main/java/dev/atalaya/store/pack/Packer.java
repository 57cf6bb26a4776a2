package dev.atalaya.store.pack;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Writes values one after the other; [Unpacker] reads them in the same order. Every value comes back exactly.
public final class Packer {

    /// Numbers of seconds are counted from 2024 to be small.
    static final long EPOCH_SECOND = 1_704_067_200L;

    private static final long NEAR_SECONDS = 1L << 40;

    private byte[] bytes = new byte[128];
    private int size;

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /// How many bytes there are so far.
    public int size() {
        return size;
    }

    /// Forgets what was written, to be used again.
    public Packer clear() {
        size = 0;
        return this;
    }

    public Packer u8(int value) {
        if (size == bytes.length) bytes = Arrays.copyOf(bytes, size * 2);
        bytes[size++] = (byte) value;
        return this;
    }

    public Packer flag(boolean value) {
        return u8(value ? 1 : 0);
    }

    /// Seven bits a byte: small when the number is small and not negative.
    public Packer number(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            u8((int) rest | 0x80);
            rest >>>= 7;
        }
        return u8((int) rest);
    }

    /// Small when the number is near zero, on either side.
    public Packer signed(long value) {
        return number((value << 1) ^ (value >> 63));
    }

    public Packer instant(Instant at) {
        signed(at.getEpochSecond() - EPOCH_SECOND);
        int nanos = at.getNano();
        return nanos % 1_000_000 == 0 ? number((long) nanos / 1_000_000 << 1) : number((long) nanos << 1 | 1);
    }

    /// Small when whole milliseconds lie between the two, and few of them.
    ///
    /// @param than the same one when it is read
    public Packer instant(Instant at, Instant than) {
        Duration between = Duration.between(than, at);
        boolean near = Math.abs(between.getSeconds()) < NEAR_SECONDS && between.getNano() % 1_000_000 == 0;
        if (!near) return number(1).instant(at);
        long millis = between.toMillis();
        return number(((millis << 1) ^ (millis >> 63)) << 1);
    }

    public Packer instantOrNull(@Nullable Instant at) {
        flag(at != null);
        return at == null ? this : instant(at);
    }

    /// UTF-8, but UTF-16 for a text with half a surrogate pair, which UTF-8 cannot carry.
    public Packer text(@Nullable String text) {
        if (text == null) return u8(0);
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        boolean carried = text.chars().noneMatch(c -> Character.isSurrogate((char) c))
                || new String(utf8, StandardCharsets.UTF_8).equals(text);
        byte[] coded = carried ? utf8 : utf16(text);
        number(((long) coded.length << 1 | (carried ? 0 : 1)) + 1);
        return raw(coded);
    }

    public <T> Packer list(List<T> values, BiConsumer<Packer, T> each) {
        number(values.size());
        values.forEach(value -> each.accept(this, value));
        return this;
    }

    private static byte[] utf16(String text) {
        byte[] coded = new byte[text.length() * 2];
        for (int i = 0; i < text.length(); i++) {
            coded[2 * i] = (byte) (text.charAt(i) >> 8);
            coded[2 * i + 1] = (byte) text.charAt(i);
        }
        return coded;
    }

    private Packer raw(byte[] more) {
        if (size + more.length > bytes.length) bytes = Arrays.copyOf(bytes, (size + more.length) * 2);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
        return this;
    }
}

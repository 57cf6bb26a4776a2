package dev.atalaya.store.pack;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads what [Packer] wrote.
///
/// All methods throw [MalformedException] when the bytes cannot be what a packer wrote.
public final class Unpacker {

    private final byte[] bytes;
    private int next;

    public Unpacker(byte[] bytes) {
        this(bytes, 0);
    }

    /// @param from where the next value begins
    public Unpacker(byte[] bytes, int from) {
        this.bytes = bytes;
        next = from;
    }

    /// How many bytes were read so far.
    public int at() {
        return next;
    }

    public boolean atEnd() {
        return next == bytes.length;
    }

    /// How many bytes are still to be read.
    public int left() {
        return bytes.length - next;
    }

    /// The next bytes as they are.
    public void bytes(byte[] to, int at, int n) {
        if (n > left()) throw new MalformedException("bytes end too early");
        System.arraycopy(bytes, next, to, at, n);
        next += n;
    }

    public int u8() {
        if (next >= bytes.length) throw new MalformedException("bytes end too early");
        return bytes[next++] & 0xFF;
    }

    public boolean flag() {
        return u8() != 0;
    }

    public long number() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int part = u8();
            value |= (long) (part & 0x7F) << shift;
            if (part < 0x80) return value;
        }
        throw new MalformedException("number without end");
    }

    public int smallNumber() {
        long value = number();
        if (value < 0 || value > Integer.MAX_VALUE) throw new MalformedException("number " + value);
        return (int) value;
    }

    public long signed() {
        long value = number();
        return value >>> 1 ^ -(value & 1);
    }

    public Instant instant() {
        long second = signed() + Packer.EPOCH_SECOND;
        long part = number();
        long nanos = (part & 1) == 0 ? (part >>> 1) * 1_000_000 : part >>> 1;
        try {
            return Instant.ofEpochSecond(second, nanos);
        } catch (DateTimeException | ArithmeticException e) {
            throw new MalformedException("time " + second, e);
        }
    }

    /// @param than as when it was packed
    public Instant instant(Instant than) {
        long packed = number();
        if ((packed & 1) != 0) return instant();
        long millis = packed >>> 2 ^ -(packed >>> 1 & 1);
        try {
            return than.plusMillis(millis);
        } catch (DateTimeException | ArithmeticException e) {
            throw new MalformedException("time after " + millis, e);
        }
    }

    public @Nullable Instant instantOrNull() {
        return flag() ? instant() : null;
    }

    public @Nullable String textOrNull() {
        int header = smallNumber();
        if (header == 0) return null;
        int length = header - 1 >> 1;
        if (length > bytes.length - next) throw new MalformedException("text of " + length + " bytes");
        int from = next;
        next += length;
        if ((header - 1 & 1) == 0) return new String(bytes, from, length, StandardCharsets.UTF_8);
        char[] chars = new char[length / 2];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) ((bytes[from + 2 * i] & 0xFF) << 8 | bytes[from + 2 * i + 1] & 0xFF);
        }
        return new String(chars);
    }

    public String text() {
        String text = textOrNull();
        if (text == null) throw new MalformedException("text missing");
        return text;
    }

    /// One of an enum's values, by the number under which it was packed.
    public <E> E oneOf(List<E> values) {
        return at(values, u8());
    }

    /// The value of that number.
    public static <E> E at(List<E> values, int number) {
        if (number < 0 || number >= values.size()) throw new MalformedException("value " + number);
        return values.get(number);
    }

    public <T> List<T> list(Function<Unpacker, T> each) {
        int count = smallNumber();
        if (count > bytes.length - next) throw new MalformedException("list of " + count);
        List<T> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) values.add(each.apply(this));
        return values;
    }
}

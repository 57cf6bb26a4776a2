package dev.atalaya.store.pack;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/// Many values in little room, each made anew whenever it is asked for. Going through them is quick, picking one reads
/// up to sixteen. Cannot be changed, any thread.
public abstract class PackedList<T> extends AbstractList<T> {

    /// What the objects of a list take beside its bytes, roughly.
    private static final int OBJECTS = 100;

    private final int size;
    private final int[] starts;
    private final byte[] bytes;

    protected PackedList(Blocks made) {
        size = made.size();
        starts = made.starts();
        bytes = made.to().toBytes();
    }

    /// Reads value after value.
    @FunctionalInterface
    protected interface Reader<T> {

        /// @param begins true where it was written to be readable without those before it
        T read(boolean begins);
    }

    protected abstract Reader<T> reader(Unpacker from);

    /// The list itself where it is packed, else an unchangeable one of the same values.
    public static <T> List<T> keep(List<T> values) {
        return values instanceof PackedList<T> ? values : List.copyOf(values);
    }

    /// How much memory it takes, roughly, without what several share.
    public long bytes() {
        return OBJECTS + bytes.length + 4L * starts.length;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public T get(int index) {
        Objects.checkIndex(index, size);
        Walk walk = new Walk(index / Blocks.SIZE);
        for (int i = index % Blocks.SIZE; i > 0; i--) walk.next();
        return walk.next();
    }

    @Override
    public Iterator<T> iterator() {
        return new Walk(0);
    }

    private final class Walk implements Iterator<T> {

        private final Reader<T> reader;
        private int index;

        Walk(int block) {
            index = block * Blocks.SIZE;
            reader = reader(new Unpacker(bytes, size == 0 ? 0 : starts[block]));
        }

        @Override
        public boolean hasNext() {
            return index < size;
        }

        @Override
        public T next() {
            if (!hasNext()) throw new NoSuchElementException();
            return reader.read(index++ % Blocks.SIZE == 0);
        }
    }
}

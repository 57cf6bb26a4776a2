package dev.atalaya.export.pdf;

import java.util.AbstractList;
import java.util.List;
import java.util.function.IntFunction;

/// Values that are made when they are asked for: of thousands of rows with thousands of bars only that which is drawn
/// is in memory.
public final class MadeList<T> extends AbstractList<T> {

    private final int size;
    private final IntFunction<T> make;

    /// @param make the value at a place; the same each time
    public MadeList(int size, IntFunction<T> make) {
        this.size = size;
        this.make = make;
    }

    /// The list itself where its values are made, else an unchangeable one of the same values.
    static <T> List<T> keep(List<T> values) {
        return values instanceof MadeList<T> ? values : List.copyOf(values);
    }

    @Override
    public T get(int index) {
        return make.apply(index);
    }

    @Override
    public int size() {
        return size;
    }
}

package dev.atalaya.store.pack;

import java.util.Arrays;

/// Values on their way into a [PackedList].
public final class Blocks {

    /// So many values hang together.
    static final int SIZE = 16;

    private final Packer to = new Packer();
    private int[] starts = new int[4];
    private int size;

    /// Must be called before each value is written.
    ///
    /// @return true where it is to be readable without those before it
    public boolean next() {
        boolean begins = size % SIZE == 0;
        int block = size++ / SIZE;
        if (!begins) return false;
        if (block == starts.length) starts = Arrays.copyOf(starts, 2 * block);
        starts[block] = to.size();
        return true;
    }

    /// Takes the value.
    public Packer to() {
        return to;
    }

    /// How many values there are.
    public int size() {
        return size;
    }

    int[] starts() {
        return Arrays.copyOf(starts, (size + SIZE - 1) / SIZE);
    }
}

package dev.atalaya.platform.supervisorapi;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that is made once, when it is first asked for. Thread-safe.
final class Lazily<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T made;

    Lazily(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T there = made;
        return there == null ? make() : there;
    }

    private synchronized T make() {
        T there = made;
        if (there == null) {
            there = maker.get();
            made = there;
        }
        return there;
    }

    /// Nothing where it was never asked for.
    void ifMade(Consumer<T> use) {
        T there = made;
        if (there != null) use.accept(there);
    }
}

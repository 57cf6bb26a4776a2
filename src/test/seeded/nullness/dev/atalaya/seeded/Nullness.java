package dev.atalaya.seeded;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/// What the build must refuse, and one method that it must not.
@NullMarked
final class Nullness {

    private Nullness() {}

    static int dereferenced(@Nullable String text) {
        return text.length();
    }

    static String returned() {
        return null;
    }

    static int checked(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}

package dev.atalaya.insight.whatif;

import java.util.Arrays;
import java.util.function.IntFunction;

/// Another's numbers of ids in ours, each looked up once.
final class Renumbering {

    private final IntFunction<String> names;
    private final Ids ids;
    /// By the other's number one more than ours, 0 where it has not been asked for.
    private int[] known = new int[64];

    Renumbering(IntFunction<String> names, Ids ids) {
        this.names = names;
        this.ids = ids;
    }

    int of(int number) {
        if (number < known.length && known[number] != 0) return known[number] - 1;
        int ours = ids.number(names.apply(number));
        if (number >= known.length) known = Arrays.copyOf(known, number + (number >> 1) + 1);
        known[number] = ours + 1;
        return ours;
    }

    /// [Ids#NONE] for 0.
    int orNone(int number) {
        return number == 0 ? Ids.NONE : of(number);
    }
}

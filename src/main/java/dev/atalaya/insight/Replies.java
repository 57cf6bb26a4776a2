package dev.atalaya.insight;

import java.time.Duration;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;

/// Waits for the first reply in four bytes each, as milliseconds: a month has hundreds of thousands, added up several
/// times. Immutable.
final class Replies extends AbstractList<Duration> implements RandomAccess {

    private final int[] millis;

    private Replies(int[] millis) {
        this.millis = millis;
    }

    /// The same lengths, packed where they can be without losing anything.
    static List<Duration> of(List<Duration> lengths) {
        if (lengths.isEmpty()) return List.of();
        if (lengths instanceof Replies) return lengths;
        int[] millis = new int[lengths.size()];
        int next = 0;
        for (Duration length : lengths) {
            if (!fits(length)) return List.copyOf(lengths);
            millis[next++] = (int) length.toMillis();
        }
        return new Replies(millis);
    }

    /// Behind one another.
    static List<Duration> join(List<List<Duration>> parts) {
        int size = 0;
        for (List<Duration> part : parts) {
            if (!(part instanceof Replies) && !part.isEmpty())
                return parts.stream().flatMap(List::stream).toList();
            size += part.size();
        }
        int[] millis = new int[size];
        int next = 0;
        for (List<Duration> part : parts) {
            if (!(part instanceof Replies packed)) continue;
            System.arraycopy(packed.millis, 0, millis, next, packed.millis.length);
            next += packed.millis.length;
        }
        return new Replies(millis);
    }

    private static boolean fits(Duration length) {
        long seconds = length.getSeconds();
        return Math.abs(seconds) < Integer.MAX_VALUE / 1000 && length.getNano() % 1_000_000 == 0;
    }

    /// The middle one, the mean of the two middle ones; empty where there is none.
    static Optional<Duration> median(List<Duration> lengths) {
        if (lengths.isEmpty()) return Optional.empty();
        List<Duration> sorted = lengths instanceof Replies packed
                ? packed.sorted()
                : lengths.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return Optional.of(
                sorted.size() % 2 == 1
                        ? sorted.get(middle)
                        : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2));
    }

    private Replies sorted() {
        int[] sorted = millis.clone();
        Arrays.sort(sorted);
        return new Replies(sorted);
    }

    @Override
    public Duration get(int index) {
        return Duration.ofMillis(millis[Objects.checkIndex(index, millis.length)]);
    }

    @Override
    public int size() {
        return millis.length;
    }
}

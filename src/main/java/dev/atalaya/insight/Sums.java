package dev.atalaya.insight;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a report sums up. Immutable.
///
/// @param assignable connected, in an assignable state
/// @param paused connected, in another state, by the state's name
/// @param unknown nobody knows
/// @param received conversations given to him
/// @param notAssignable of these, while he was not eligible
/// @param toTest of these, while he was marked as a test agent
/// @param unclear of these, where it is not known whether he was eligible
/// @param firstReplies how long customers waited for the first reply of a human, where there was one
/// @param openAtEnd conversations he had when the time was over
public record Sums(
        Duration assignable,
        Map<String, Duration> paused,
        Duration offline,
        Duration unknown,
        int received,
        int notAssignable,
        int toTest,
        int unclear,
        List<Duration> firstReplies,
        int openAtEnd) {

    public static final Sums NONE =
            new Sums(Duration.ZERO, Map.of(), Duration.ZERO, Duration.ZERO, 0, 0, 0, 0, List.of(), 0);

    public Sums {
        paused = Map.copyOf(paused);
        firstReplies = List.copyOf(firstReplies);
    }

    /// All of them together, also what was going on at the end.
    public Sums plus(Sums more) {
        List<Duration> replies = new ArrayList<>(firstReplies);
        replies.addAll(more.firstReplies);
        return new Sums(
                assignable.plus(more.assignable),
                sum(paused, more.paused),
                offline.plus(more.offline),
                unknown.plus(more.unknown),
                received + more.received,
                notAssignable + more.notAssignable,
                toTest + more.toTest,
                unclear + more.unclear,
                replies,
                openAtEnd + more.openAtEnd);
    }

    /// Without what was going on at the end.
    Sums over() {
        return new Sums(
                assignable, paused, offline, unknown, received, notAssignable, toTest, unclear, firstReplies, 0);
    }

    /// Paused in whatever state.
    public Duration pausedInAll() {
        return paused.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    /// The middle wait for the first reply, the mean of the two middle ones; empty when nobody replied.
    public Optional<Duration> firstReplyMedian() {
        if (firstReplies.isEmpty()) return Optional.empty();
        List<Duration> sorted = firstReplies.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return Optional.of(
                sorted.size() % 2 == 1
                        ? sorted.get(middle)
                        : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2));
    }

    private static Map<String, Duration> sum(Map<String, Duration> a, Map<String, Duration> b) {
        Map<String, Duration> sum = new TreeMap<>(a);
        b.forEach((state, time) -> sum.merge(state, time, Duration::plus));
        return sum;
    }
}

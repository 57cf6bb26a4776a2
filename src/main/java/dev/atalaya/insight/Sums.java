package dev.atalaya.insight;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        firstReplies = Replies.of(firstReplies);
    }

    /// All of them together, also what was going on at the end.
    public static Sums all(Iterable<Sums> some) {
        Summing sum = new Summing();
        List<List<Duration>> replies = new ArrayList<>();
        for (Sums one : some) {
            sum.add(one);
            replies.add(one.firstReplies);
        }
        return sum.sums(Replies.join(replies));
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
        return Replies.median(firstReplies);
    }
}

package dev.atalaya.insight.whatif;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// When conversations were closed, in order.
final class Closings {

    private final long[] at;
    private final int[] conversation;
    private final int size;
    private int next;

    /// @param closed by conversation id, in milliseconds
    Closings(Map<String, Long> closed, Tape tape) {
        TreeMap<Long, IntStream.Builder> byTime = new TreeMap<>();
        closed.forEach((id, when) -> {
            int number = tape.conversations.known(id);
            if (number != Ids.NONE)
                byTime.computeIfAbsent(when, _ -> IntStream.builder()).add(number);
        });
        at = new long[closed.size()];
        conversation = new int[closed.size()];
        int n = 0;
        for (var entry : byTime.entrySet()) {
            for (int one : entry.getValue().build().sorted().toArray()) {
                at[n] = entry.getKey();
                conversation[n++] = one;
            }
        }
        size = n;
    }

    void again() {
        next = 0;
    }

    /// Closes what was closed until then.
    void until(long time, Loads loads) {
        while (next < size && at[next] <= time) loads.closed(conversation[next++]);
    }
}

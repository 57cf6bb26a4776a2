package dev.atalaya.insight.whatif;

import java.util.Comparator;
import java.util.stream.IntStream;

/// When conversations of a tape were closed, to be gone through in order. One run at a time.
final class Closings {

    /// By conversation, in milliseconds; 0 where it is not known to have been closed.
    private final long[] at;
    private int[] order = {};
    private boolean sorted;
    private int next;

    /// Hears of a closing.
    @FunctionalInterface
    interface Heard {

        /// @param at in milliseconds
        void closed(int conversation, long at);
    }

    /// @param at by conversation of the tape, in milliseconds; 0 where it is not known to have been closed
    Closings(long[] at) {
        this.at = at;
    }

    /// Begins from the start.
    void again() {
        next = 0;
        if (sorted) return;
        order = IntStream.range(0, at.length)
                .filter(conversation -> at[conversation] > 0)
                .boxed()
                .sorted(Comparator.comparingLong(conversation -> at[conversation]))
                .mapToInt(Integer::intValue)
                .toArray();
        sorted = true;
    }

    /// Tells of what was closed before that time and not told of yet.
    void until(long time, Heard heard) {
        while (next < order.length && at[order[next]] < time) {
            int conversation = order[next++];
            heard.closed(conversation, at[conversation]);
        }
    }

    /// The first closing of a conversation from that time on; the end of all times where there is none.
    long after(int conversation, long time) {
        return at[conversation] >= time && at[conversation] > 0 ? at[conversation] : Long.MAX_VALUE;
    }
}

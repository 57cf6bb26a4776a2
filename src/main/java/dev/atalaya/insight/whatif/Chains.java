package dev.atalaya.insight.whatif;

import dev.atalaya.insight.HeldTimes;
import java.util.Arrays;

/// Who is held with the bot, and for how long.
final class Chains {

    private static final long NOT = Long.MIN_VALUE;

    private final long[] since;
    private final HeldTimes times;
    private final Trace trace;
    private final int[] holder;
    private int held;

    /// @param times gets the waits
    /// @param trace hears who is held
    Chains(int conversations, HeldTimes times, Trace trace) {
        this.trace = trace;
        since = new long[conversations];
        holder = new int[conversations];
        this.times = times;
        Arrays.fill(since, NOT);
    }

    /// The bot keeps it, perhaps again.
    ///
    /// @param i the decision
    void held(int i, int conversation, long at) {
        if (since[conversation] != NOT) return;
        since[conversation] = at;
        holder[conversation] = i;
        held++;
        trace.counts(Figure.Kind.HELD, i);
    }

    /// Somebody gets it, or another decision begins about it.
    void over(int conversation, long at) {
        if (since[conversation] == NOT) return;
        times.add(at - since[conversation], true);
        since[conversation] = NOT;
    }

    /// Those who are held still wait.
    void end(long at) {
        for (int c = 0; c < since.length; c++) {
            if (since[c] == NOT) continue;
            times.add(at - since[c], false);
            trace.counts(Figure.Kind.STILL, holder[c]);
        }
    }

    int held() {
        return held;
    }
}

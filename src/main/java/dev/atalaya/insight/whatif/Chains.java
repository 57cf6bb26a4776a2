package dev.atalaya.insight.whatif;

import dev.atalaya.insight.HeldTimes;
import java.util.Arrays;

/// Who is held with the bot, and for how long.
final class Chains {

    private static final long NOT = Long.MIN_VALUE;

    private final long[] since;
    private final HeldTimes times;
    private int held;

    /// @param times gets the waits
    Chains(int conversations, HeldTimes times) {
        since = new long[conversations];
        this.times = times;
        Arrays.fill(since, NOT);
    }

    /// The bot keeps it, perhaps again.
    void held(int conversation, long at) {
        if (since[conversation] != NOT) return;
        since[conversation] = at;
        held++;
    }

    /// Somebody gets it, or another decision begins about it.
    void over(int conversation, long at) {
        if (since[conversation] == NOT) return;
        times.add(at - since[conversation], true);
        since[conversation] = NOT;
    }

    /// Those who are held still wait.
    void end(long at) {
        for (long start : since) if (start != NOT) times.add(at - start, false);
    }

    int held() {
        return held;
    }
}

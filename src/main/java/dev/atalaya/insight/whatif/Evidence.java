package dev.atalaya.insight.whatif;

import java.util.Arrays;

/// For each decision the next one in its group that shows somebody who is there with the scenario: until then, at the
/// latest, the bot would have kept what it kept.
final class Evidence {

    private static final int NONE = -1;

    private final int[] any;
    private final int[] fresh;
    private final long[] since;

    Evidence(Tape tape, Terms terms, Kernel kernel) {
        any = new int[tape.size];
        fresh = new int[tape.size];
        since = new long[tape.size];
        int[] nobody = new int[tape.agents.size()];
        int[] nextAny = new int[tape.groups.size()];
        int[] nextFresh = new int[tape.groups.size()];
        Arrays.fill(nextAny, NONE);
        Arrays.fill(nextFresh, NONE);
        for (int j = tape.size - 1; j >= 0; j--) {
            int group = tape.group[j];
            any[j] = nextAny[group];
            fresh[j] = nextFresh[group];
            if (!terms.touches(group) || tape.from[j] == tape.from[j + 1]) continue;
            kernel.look(j, nobody);
            since[j] = kernel.since;
            if (kernel.since == Long.MAX_VALUE) continue;
            nextAny[group] = j;
            if (!kernel.thereBefore) nextFresh[group] = j;
        }
    }

    /// The next decision that shows somebody, or -1.
    int any(int i) {
        return any[i];
    }

    /// The next that shows somebody where there was nobody as it was, or -1.
    int fresh(int i) {
        return fresh[i];
    }

    /// Since when somebody had been there.
    long since(int j) {
        return since[j];
    }
}

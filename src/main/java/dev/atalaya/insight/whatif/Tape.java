package dev.atalaya.insight.whatif;

import dev.atalaya.insight.whatif.Answer.Change;
import dev.atalaya.store.log.Strip;
import java.util.Arrays;
import java.util.function.Supplier;

/// Decisions in columns, oldest first: a hundred and fifty bytes each, and no object to walk. Grows
/// only at its end.
final class Tape {

    static final int OPEN = Strip.OPEN;
    static final int ONLY_AVAILABLE = Strip.ONLY_AVAILABLE;
    static final int OUT_OF_HOURS = Strip.OUT_OF_HOURS;
    static final int SAME_AGENT = Strip.SAME_AGENT;
    static final int FIRST = Strip.FIRST;

    static final int ACTIVE = Strip.ACTIVE;
    static final int CONNECTED = Strip.CONNECTED;
    static final int ASSIGNABLE = Strip.ASSIGNABLE;
    static final int TEST = Strip.TEST;
    static final int ELIGIBLE = ACTIVE | CONNECTED | ASSIGNABLE;

    final Ids agents = new Ids();
    final Ids groups = new Ids();
    final Ids states = new Ids();
    final Ids conversations = new Ids();
    /// Their own, one a decision, in order.
    final Ids ids = new Ids();

    int size;
    /// Milliseconds.
    long[] at = new long[64];
    int[] conversation = new int[64];
    int[] group = new int[64];
    int[] before = new int[64];
    int[] last = new int[64];
    int[] given = new int[64];
    byte[] trigger = new byte[64];
    byte[] rule = new byte[64];
    byte[] bits = new byte[64];
    /// Where each one's candidates begin; one more for the end.
    int[] from = new int[65];
    /// The next decision about the same conversation, or -1.
    int[] next = new int[0];

    int[] agent = new int[256];
    byte[] flags = new byte[256];
    short[] state = new short[256];
    int[] load = new int[256];
    /// For how many milliseconds he had been what he was, connected and in his state.
    int[] age = new int[256];

    /// Roughly, with its ids and what a replay works out.
    private static final int DECISION_BYTES = 90;

    private static final int CANDIDATE_BYTES = 15;

    /// How much memory it takes, roughly: groups of hundreds have hundreds of candidates a decision.
    long bytes() {
        return (long) size * DECISION_BYTES + (long) from[size] * CANDIDATE_BYTES;
    }

    /// Room for one more decision with so many candidates.
    void room(int candidates) {
        if (size == at.length) {
            int more = size + (size >> 1);
            at = Arrays.copyOf(at, more);
            conversation = Arrays.copyOf(conversation, more);
            group = Arrays.copyOf(group, more);
            before = Arrays.copyOf(before, more);
            last = Arrays.copyOf(last, more);
            given = Arrays.copyOf(given, more);
            trigger = Arrays.copyOf(trigger, more);
            rule = Arrays.copyOf(rule, more);
            bits = Arrays.copyOf(bits, more);
            from = Arrays.copyOf(from, more + 1);
        }
        int wanted = from[size] + candidates;
        if (wanted > agent.length) {
            int more = Math.max(wanted, agent.length + (agent.length >> 1));
            agent = Arrays.copyOf(agent, more);
            flags = Arrays.copyOf(flags, more);
            state = Arrays.copyOf(state, more);
            load = Arrays.copyOf(load, more);
            age = Arrays.copyOf(age, more);
        }
    }

    /// Works as if it ended there. Whoever asks holds its monitor.
    <T> T cut(int end, Supplier<T> work) {
        int whole = size;
        size = end;
        try {
            return work.get();
        } finally {
            size = whole;
        }
    }

    boolean is(int decision, int bit) {
        return (bits[decision] & bit) != 0;
    }

    /// What a candidate was, or -1 where he was none.
    int flags(int decision, int agent) {
        int slot = slot(decision, agent);
        return slot < 0 ? -1 : flags[slot];
    }

    /// Where a candidate stands, or -1.
    int slot(int decision, int candidate) {
        for (int k = from[decision]; k < from[decision + 1]; k++) if (agent[k] == candidate) return k;
        return -1;
    }

    Change change(int decision, double elsewhere, double kept) {
        return new Change(ids.id(decision), conversations.id(conversation[decision]), elsewhere, kept);
    }
}

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

    /// Makes room for one more decision with so many candidates. What is grown is there twice for a moment, and half of
    /// it for what never comes: close to the end it grows to what will have room beside the rest.
    ///
    /// @param most bytes that it may take
    /// @return false where it would take more
    boolean room(int candidates, long most) {
        boolean young = bytes() < most >> 4;
        double each = size == 0 ? 0 : (double) from[size] / size;
        double left = Math.max(0, most - bytes()) / (DECISION_BYTES + each * CANDIDATE_BYTES);
        if (size == at.length) {
            int more = young ? size + (size >> 1) : grown(size, size + left);
            if (more <= size) return false;
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
            int half = Math.max(wanted, agent.length + (agent.length >> 1));
            int least = Math.max(wanted, agent.length + (agent.length >> 4));
            int more = young ? half : Math.max(least, grown(agent.length, from[size] + left * each));
            long next = (long) (size + 1) * DECISION_BYTES + (long) more * CANDIDATE_BYTES;
            if (next > most) return false;
            agent = Arrays.copyOf(agent, more);
            flags = Arrays.copyOf(flags, more);
            state = Arrays.copyOf(state, more);
            load = Arrays.copyOf(load, more);
            age = Arrays.copyOf(age, more);
        }
        return true;
    }

    /// 0 where there is no room for a sixteenth more.
    private static int grown(int now, double most) {
        int more = (int) Math.min(now + (now >> 1), most);
        return more < now + (now >> 4) ? 0 : more;
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

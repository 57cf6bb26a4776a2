package dev.atalaya.insight.whatif;

import dev.atalaya.floor.RuleCode;
import dev.atalaya.store.log.Strip;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Writes decisions down in columns. One thread only.
public final class Tapes {

    /// Half a million decisions of five candidates each.
    static final long MOST_BYTES = 90_000_000;

    private static final int NOT_TOLD = RuleCode.NOT_TOLD.ordinal();

    private final Tape tape = new Tape();
    private final long most;
    private @Nullable Words words;

    /// A log's numbers in the tape's.
    private record Words(
            Strip.Names names, Renumbering groups, Renumbering agents, Renumbering members, Renumbering states) {

        static Words of(Strip.Names names, Tape tape) {
            return new Words(
                    names,
                    new Renumbering(names::group, tape.groups),
                    new Renumbering(names::agent, tape.agents),
                    new Renumbering(names::member, tape.agents),
                    new Renumbering(names::state, tape.states));
        }
    }

    public Tapes() {
        this(MOST_BYTES);
    }

    /// @param most bytes that all may take, roughly
    Tapes(long most) {
        this.most = most;
    }

    /// @param rows which of the strip's decisions
    /// @throws IllegalArgumentException where one is older than the one before
    /// @throws FullException where there is no room for another one
    public void add(Strip strip, BitSet rows) {
        Words of = words == null || words.names() != strip.names() ? Words.of(strip.names(), tape) : words;
        words = of;
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) add(strip, row, of);
    }

    private void add(Strip strip, int row, Words of) {
        Strip.Rest rest = strip.rest();
        long at = strip.at()[row];
        int i = tape.size;
        if (i > 0 && at < tape.at[i - 1]) throw new IllegalArgumentException("decisions go oldest first: " + at);
        // What a report file tells of who was there need not be all, so nothing can be worked out from it.
        int first = rest.from()[row];
        int end = strip.rule()[row] == NOT_TOLD ? first : rest.from()[row + 1];
        if (!tape.room(end - first, most)) throw new FullException(i);
        // Moved while it was read: it is here already.
        if (number(tape.ids, rest.ids(), row) != i) return;
        tape.at[i] = at;
        tape.conversation[i] = number(tape.conversations, rest.conversations(), row);
        tape.group[i] = of.groups().of(strip.group()[row]);
        tape.before[i] = of.agents().orNone(strip.before()[row]);
        tape.last[i] = of.agents().orNone(rest.last()[row]);
        tape.given[i] = of.agents().orNone(strip.given()[row]);
        tape.trigger[i] = (byte) strip.trigger()[row];
        tape.rule[i] = (byte) strip.rule()[row];
        tape.bits[i] = rest.bits()[row];
        int k = tape.from[i];
        Strip.Members members = rest.members();
        for (int c = first; c < end; c++, k++) {
            tape.agent[k] = of.members().of(members.member()[c]);
            tape.flags[k] = members.flags()[c];
            tape.state[k] = (short) of.states().of(members.state()[c]);
            tape.load[k] = members.load()[c];
            tape.age[k] = (int) Math.clamp(at - members.since()[c], 0, Integer.MAX_VALUE);
        }
        tape.from[i + 1] = k;
        tape.size++;
    }

    private static int number(Ids ids, Strip.Utf8 texts, int row) {
        return ids.number(texts.bytes(), texts.begin(row), texts.ends()[row]);
    }

    /// What is written, whose monitor whoever reads it holds.
    Tape shared() {
        return tape;
    }

    /// What is written so far; more may be written once nobody reads it.
    Tape done() {
        // A log that was begun anew gives its numbers anew.
        words = null;
        tape.next = new int[tape.size];
        int[] later = new int[tape.conversations.size()];
        Arrays.fill(later, -1);
        for (int i = tape.size - 1; i >= 0; i--) {
            tape.next[i] = later[tape.conversation[i]];
            later[tape.conversation[i]] = i;
        }
        return tape;
    }
}

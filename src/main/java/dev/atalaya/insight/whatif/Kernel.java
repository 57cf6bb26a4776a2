package dev.atalaya.insight.whatif;

import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.routing.AtomTable;
import java.util.Arrays;

/// Decides a tape's decisions, as they were and with the scenario. Makes no object. One thread only; the tests hold it
/// against the rule book.
final class Kernel {

    /// Belongs to the group.
    static final int MEMBER = 16;
    /// Has as many conversations as the scenario's cap.
    static final int FULL = 32;

    private static final int REACTIVATION = Trigger.REACTIVATION.ordinal();
    /// As in the rule book's pool: these leave the present assignee out.
    private static final int LEAVES_OUT =
            1 << Trigger.TRANSFER.ordinal() | 1 << Trigger.AUTOMATED_TASK.ordinal() | 1 << Trigger.MANUAL.ordinal();

    private final Tape tape;
    private final Terms terms;
    private final Added added;

    /// The members looked at, as they were and with the scenario.
    int slots;
    int[] who = new int[16];
    int[] was = new int[16];
    int[] is = new int[16];
    boolean[] inWas = new boolean[16];
    boolean[] inIs = new boolean[16];
    int drawnWas;
    int drawnIs;
    /// Since when the first of the eligible has been, with the scenario; [Long#MAX_VALUE] with nobody.
    long since;
    /// Whether anybody was eligible without the scenario.
    boolean thereBefore;

    Kernel(Tape tape, Terms terms, Added added) {
        this.tape = tape;
        this.terms = terms;
        this.added = added;
    }

    /// Looks at the members as they were at a decision.
    ///
    /// @param extra by agent, how many conversations more than recorded he has with the scenario
    void look(int j, int[] extra) {
        int group = tape.group[j];
        int begin = tape.from[j];
        int n = tape.from[j + 1] - begin;
        int[] with = terms.with(group);
        room(n + with.length);
        since = Long.MAX_VALUE;
        thereBefore = false;
        for (int k = 0; k < n; k++) {
            int agent = tape.agent[begin + k];
            int flags = tape.flags[begin + k] | MEMBER;
            int now = terms.flags(flags, tape.state[begin + k]);
            if (terms.cap() > 0 && tape.load[begin + k] + extra[agent] >= terms.cap()) now |= FULL;
            if (terms.without(group, agent)) now &= ~MEMBER;
            who[k] = agent;
            was[k] = flags;
            is[k] = now;
            thereBefore |= eligible(flags);
            if (eligible(now)) since = Math.min(since, tape.at[j] - tape.age[begin + k]);
        }
        slots = n;
        for (int agent : with) add(agent, tape.at[j], extra);
    }

    private void add(int agent, long at, int[] extra) {
        for (int k = 0; k < slots; k++) if (who[k] == agent) return;
        int flags = terms.flags(added.flags(agent, at), added.state(agent, at)) | MEMBER;
        if (terms.cap() > 0 && extra[agent] >= terms.cap()) flags |= FULL;
        who[slots] = agent;
        was[slots] = 0;
        is[slots] = flags;
        slots++;
        if (eligible(flags)) since = Math.min(since, added.since(agent, at));
    }

    private void room(int n) {
        if (n <= who.length) return;
        int more = 2 * n;
        who = Arrays.copyOf(who, more);
        was = Arrays.copyOf(was, more);
        is = Arrays.copyOf(is, more);
        inWas = Arrays.copyOf(inWas, more);
        inIs = Arrays.copyOf(inIs, more);
    }

    static boolean eligible(int flags) {
        return (flags & (Tape.ELIGIBLE | MEMBER | FULL)) == (Tape.ELIGIBLE | MEMBER);
    }

    /// Decides the request of a decision among those looked at, as they were.
    RuleCode before(int i) {
        return decide(i, tape.bits[i], was, inWas, false);
    }

    /// The same with the scenario.
    ///
    /// @param bits settings and opening
    RuleCode after(int i, int bits) {
        return decide(i, bits, is, inIs, true);
    }

    /// Whether the scenario leaves the draw as it was.
    boolean sameDraw() {
        return drawnWas == drawnIs && Arrays.equals(inWas, 0, slots, inIs, 0, slots);
    }

    private RuleCode decide(int i, int bits, int[] flags, boolean[] in, boolean scenario) {
        int lastId = tape.trigger[i] == REACTIVATION ? tape.last[i] : Ids.NONE;
        int assigneeId = (LEAVES_OUT >> tape.trigger[i] & 1) != 0 ? tape.before[i] : Ids.NONE;
        int active = 0;
        int eligible = 0;
        int last = -1;
        int out = -1;
        for (int k = 0; k < slots; k++) {
            int f = flags[k];
            if ((f & MEMBER) == 0) continue;
            if ((f & Tape.ACTIVE) != 0) active++;
            if (eligible(f)) eligible++;
            if (who[k] == lastId) last = k;
            if (who[k] == assigneeId) out = k;
        }
        if (out >= 0 && ((flags[out] & Tape.ACTIVE) == 0 || active == 1)) out = -1;
        if (out >= 0) {
            active--;
            if (eligible(flags[out])) eligible--;
        }
        RuleCode rule = AtomTable.rule(
                active,
                eligible,
                last >= 0 && eligible(flags[last]),
                (bits & Tape.OPEN) != 0,
                (bits & Tape.SAME_AGENT) != 0,
                (bits & Tape.OUT_OF_HOURS) != 0,
                (bits & Tape.ONLY_AVAILABLE) != 0);
        boolean lastOut = last >= 0 && (flags[last] & Tape.ACTIVE) != 0 && active > 1;
        int drawn = 0;
        for (int k = 0; k < slots; k++) {
            boolean may = k != out && (flags[k] & MEMBER) != 0;
            in[k] = may
                    && switch (rule) {
                        case LAST_AGENT -> k == last;
                        case RANDOM_ASSIGNABLE -> eligible(flags[k]);
                        case NOBODY_ASSIGNABLE, OUT_OF_HOURS ->
                            (flags[k] & Tape.ACTIVE) != 0 && !(k == last && lastOut);
                        default -> false;
                    };
            if (in[k]) drawn++;
        }
        if (scenario) drawnIs = drawn;
        else drawnWas = drawn;
        return rule;
    }

    /// Where an agent stands among those looked at, or -1.
    int slot(int agent) {
        for (int k = 0; k < slots; k++) if (who[k] == agent) return k;
        return -1;
    }
}

package dev.atalaya.insight.whatif;

import dev.atalaya.floor.RuleCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;

/// Plays the decisions once, one after the other, each choice changing the loads that the next one meets. What is held
/// goes out at the next decision of its group that shows somebody with room, the longest held first.
final class Play {

    private static final int BY_HAND = RuleCode.NOT_BY_RULES.ordinal();

    final Count count;
    final Chains held;
    int kept;
    int sooner;
    int elsewhere;

    private final Tape tape;
    private final Terms terms;
    private final Kernel kernel;
    private final Closings closings;
    private final Tracks tracks;
    private final Trace trace;
    private final SplittableRandom random;
    private final Coupling coupling = new Coupling();
    private final Loads loads;
    private final boolean[] served;
    /// By conversation, the decision that holds it, or -1.
    private final int[] holder;
    /// By group, what is held as it was, and what only the play holds; some are no longer held.
    private final List<ArrayDeque<Integer>> asBefore = new ArrayList<>();
    private final List<ArrayDeque<Integer>> byPlay = new ArrayList<>();

    /// What happened to each decision in all plays together.
    ///
    /// @param elsewhere by decision, in how many plays somebody else got it
    /// @param kept by decision, in how many the bot kept it
    record Tracks(int[] elsewhere, int[] kept) {}

    Play(Tape tape, Terms terms, Kernel kernel, Closings closings, Tracks tracks, Trace trace, long seed) {
        this.trace = trace;
        this.tape = tape;
        this.terms = terms;
        this.kernel = kernel;
        this.closings = closings;
        this.tracks = tracks;
        random = new SplittableRandom(seed);
        count = new Count(tape.agents.size(), trace);
        held = new Chains(tape.conversations.size(), count.times, trace);
        loads = new Loads(tape.agents.size(), tape.conversations.size());
        served = new boolean[tape.conversations.size()];
        holder = new int[served.length];
        Arrays.fill(holder, Ids.NONE);
        for (int g = 0; g < tape.groups.size(); g++) {
            asBefore.add(new ArrayDeque<>());
            byPlay.add(new ArrayDeque<>());
        }
    }

    void run(long end) {
        closings.again();
        for (int i = 0; i < tape.size; i++) decision(i);
        closings.until(end, this::closed);
        held.end(end);
    }

    /// Nobody waits in it any more, and nobody gets it.
    private void closed(int conversation, long at) {
        loads.closed(conversation);
        held.over(conversation, at);
        holder[conversation] = Ids.NONE;
    }

    private void decision(int i) {
        int conversation = tape.conversation[i];
        boolean told = tape.from[i] < tape.from[i + 1];
        closings.until(tape.at[i], this::closed);
        if (told) {
            kernel.look(i, loads.extra);
            if (kernel.since != Long.MAX_VALUE) {
                // Who was there as it was too, has had what was held as it was: the log goes on to say so.
                if (!kernel.thereBefore) release(i, asBefore.get(tape.group[i]));
                release(i, byPlay.get(tape.group[i]));
            }
        }
        // What was recorded happens whatever the play does: the loads of the next decisions are told with it.
        loads.recorded(conversation, tape.given[i]);
        if (tape.is(i, Tape.FIRST)) served[conversation] = false;
        else if (served[conversation]) return;
        holder[conversation] = Ids.NONE;
        if (tape.rule[i] == BY_HAND || !told || !terms.touches(tape.group[i])) {
            asItWas(i);
            return;
        }
        kernel.before(i);
        kernel.after(i, terms.bits(tape.group[i], tape.bits[i], tape.at[i]));
        if (kernel.sameDraw()) asItWas(i);
        else otherwise(i);
    }

    private void asItWas(int i) {
        int got = tape.given[i];
        if (got == Ids.NONE) {
            keep(i);
            return;
        }
        int flags = terms.flags(tape, i);
        if (flags < 0) count.unknown(i, got);
        else count.sure(i, got, flags);
        goes(i, got);
    }

    private void otherwise(int i) {
        int got = tape.given[i];
        if (kernel.drawnIs == 0) {
            if (got != Ids.NONE) {
                kept++;
                trace.counts(Figure.Kind.KEPT, i);
            }
            tracks.kept()[i]++;
            trace.counts(Figure.Kind.CHANGED, i);
            keep(i);
            return;
        }
        int slot = got == Ids.NONE ? -1 : kernel.slot(got);
        int drawn = pick(coupling.of(kernel, slot));
        count.sure(i, kernel.who[drawn], kernel.is[drawn]);
        if (got == Ids.NONE) {
            sooner++;
            trace.counts(Figure.Kind.SOONER, i);
        } else if (drawn != slot) {
            elsewhere++;
            trace.counts(Figure.Kind.ELSEWHERE, i);
        }
        if (drawn != slot) {
            tracks.elsewhere()[i]++;
            trace.counts(Figure.Kind.CHANGED, i);
        }
        goes(i, kernel.who[drawn]);
        served[tape.conversation[i]] = true;
    }

    private int pick(double[] chance) {
        double left = random.nextDouble();
        int last = -1;
        for (int k = 0; k < kernel.slots; k++) {
            if (chance[k] == 0) continue;
            last = k;
            left -= chance[k];
            if (left < 0) return k;
        }
        return last;
    }

    private void keep(int i) {
        int conversation = tape.conversation[i];
        loads.played(conversation, Ids.NONE);
        if (tape.is(i, Tape.FIRST)) held.over(conversation, tape.at[i]);
        if (tape.rule[i] == BY_HAND) return;
        held.held(i, conversation, tape.at[i]);
        holder[conversation] = i;
        (tape.given[i] == Ids.NONE ? asBefore : byPlay).get(tape.group[i]).add(i);
    }

    private void goes(int i, int agent) {
        held.over(tape.conversation[i], tape.at[i]);
        loads.played(tape.conversation[i], agent);
    }

    /// Gives what is held in the group to those whom this decision shows.
    private void release(int i, ArrayDeque<Integer> waiting) {
        for (Iterator<Integer> each = waiting.iterator(); each.hasNext(); ) {
            int one = each.next();
            int conversation = tape.conversation[one];
            if (holder[conversation] != one) {
                each.remove();
                continue;
            }
            if (conversation == tape.conversation[i]) continue;
            kernel.after(one, terms.bits(tape.group[i], tape.bits[i], tape.at[i]));
            if (kernel.drawnIs == 0) return;
            each.remove();
            int drawn = pick(coupling.of(kernel, -1));
            count.sure(one, kernel.who[drawn], kernel.is[drawn]);
            held.over(conversation, tape.at[i]);
            loads.played(conversation, kernel.who[drawn]);
            holder[conversation] = Ids.NONE;
            served[conversation] = true;
            kernel.look(i, loads.extra);
        }
    }
}

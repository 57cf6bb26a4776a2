package dev.atalaya.insight.whatif;

import dev.atalaya.floor.RuleCode;
import dev.atalaya.insight.whatif.Answer.Change;
import dev.atalaya.insight.whatif.Scenario.Hours;
import dev.atalaya.routing.OpeningHours;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decides each decision by itself, on the candidates recorded: exact expectations. One thread only; for one run.
final class Exact {

    private static final int BY_HAND = RuleCode.NOT_BY_RULES.ordinal();

    private final Tape tape;
    private final Terms terms;
    private final Stage stage;
    private final Closings closings;
    private final Kernel kernel;
    private final Coupling coupling = new Coupling();
    private final Evidence evidence;
    private final int[] nobody;
    private final Count before;
    private final Count after;
    private final Chains heldBefore;
    private final Chains heldAfter;
    /// By conversation: got by somebody with the scenario, so that the later attempts would not have been.
    private final boolean[] served;
    private final List<Change> changes = new ArrayList<>();
    private int changed;
    private int named;
    private int untold;
    private int kept;
    private int sooner;
    private double elsewhere;
    private double spread;
    private final Trace was;
    private final Trace trace;

    /// @param was hears what is counted as it was
    /// @param is hears what is counted with the scenario
    Exact(Tape tape, Terms terms, Added added, Stage stage, Closings closings, Trace was, Trace is) {
        this.was = was;
        trace = is;
        this.tape = tape;
        this.terms = terms;
        this.stage = stage;
        this.closings = closings;
        kernel = new Kernel(tape, terms, added);
        evidence = new Evidence(tape, terms, new Kernel(tape, terms, added));
        nobody = new int[tape.agents.size()];
        before = new Count(nobody.length, was);
        after = new Count(nobody.length, is);
        heldBefore = new Chains(tape.conversations.size(), before.times, was);
        heldAfter = new Chains(tape.conversations.size(), after.times, is);
        served = new boolean[tape.conversations.size()];
    }

    Answer answer() {
        closings.again();
        for (int i = 0; i < tape.size; i++) {
            closings.until(tape.at[i], this::closed);
            decision(i);
        }
        closings.until(stage.end(), this::closed);
        heldBefore.end(stage.end());
        heldAfter.end(stage.end());
        return new Answer(
                tape.size,
                named,
                untold,
                before.result(heldBefore.held(), tape),
                after.result(heldAfter.held(), tape),
                Amount.chance(elsewhere, spread),
                Amount.sure(kept),
                Amount.sure(sooner),
                changes,
                changed,
                0);
    }

    /// Nobody waits in it any more.
    private void closed(int conversation, long at) {
        heldBefore.over(conversation, at);
        heldAfter.over(conversation, at);
    }

    private void decision(int i) {
        int conversation = tape.conversation[i];
        boolean byHand = tape.rule[i] == BY_HAND;
        boolean told = tape.from[i] < tape.from[i + 1];
        if (byHand) {
            named++;
            was.counts(Figure.Kind.NAMED, i);
        } else if (!told) {
            untold++;
            was.counts(Figure.Kind.UNTOLD, i);
        }
        asItWas(i, before, heldBefore, tape.flags(i, tape.given[i]));
        if (tape.is(i, Tape.FIRST)) served[conversation] = false;
        else if (served[conversation]) return;
        if (byHand || !told || !terms.touches(tape.group[i])) {
            asItWas(i, after, heldAfter, terms.flags(tape, i));
            return;
        }
        int bits = terms.bits(tape.group[i], tape.bits[i], tape.at[i]);
        kernel.look(i, nobody);
        kernel.before(i);
        RuleCode rule = kernel.after(i, bits);
        if (kernel.sameDraw()) {
            asItWas(i, after, heldAfter, terms.flags(tape, i));
            if (tape.given[i] == Ids.NONE) release(i, false, Long.MAX_VALUE);
        } else {
            otherwise(i, rule, bits);
        }
    }

    /// @param flags of who got it, or -1 where he was no candidate
    private void asItWas(int i, Count count, Chains held, int flags) {
        int conversation = tape.conversation[i];
        int got = tape.given[i];
        if (tape.is(i, Tape.FIRST) || got != Ids.NONE) held.over(conversation, tape.at[i]);
        if (got != Ids.NONE) {
            if (flags < 0) count.unknown(i, got);
            else count.sure(i, got, flags);
        } else if (tape.rule[i] != BY_HAND) {
            held.held(i, conversation, tape.at[i]);
        }
    }

    private void otherwise(int i, RuleCode rule, int bits) {
        int conversation = tape.conversation[i];
        int got = tape.given[i];
        if (tape.is(i, Tape.FIRST) || kernel.drawnIs > 0) heldAfter.over(conversation, tape.at[i]);
        if (kernel.drawnIs == 0) {
            if (got != Ids.NONE) {
                kept++;
                trace.counts(Figure.Kind.KEPT, i);
            }
            note(i, 0, 1);
            heldAfter.held(i, conversation, tape.at[i]);
            release(i, true, opens(i, rule, bits));
            return;
        }
        int slot = got == Ids.NONE ? -1 : kernel.slot(got);
        double[] chance = coupling.of(kernel, slot);
        after.chances(i, kernel, chance);
        served[conversation] = true;
        double other = slot < 0 ? 1 : 1 - chance[slot];
        if (got == Ids.NONE) {
            sooner++;
            trace.counts(Figure.Kind.SOONER, i);
        } else {
            elsewhere += other;
            spread += other * (1 - other);
            if (other > 0) trace.counts(Figure.Kind.ELSEWHERE, i);
        }
        note(i, other, 0);
    }

    private void note(int i, double other, double keeps) {
        if (other == 0 && keeps == 0) return;
        changed++;
        trace.counts(Figure.Kind.CHANGED, i);
        if (changes.size() < Answer.MOST) changes.add(tape.change(i, other, keeps));
    }

    /// When the group opens, if the bot waits for nothing else.
    private long opens(int i, RuleCode rule, int bits) {
        if (rule != RuleCode.HELD_OUT_OF_HOURS || (bits & Tape.ONLY_AVAILABLE) != 0) return Long.MAX_VALUE;
        Hours hours = hours(tape.group[i]);
        Instant at = Instant.ofEpochMilli(tape.at[i]);
        if (hours == null || OpeningHours.isOpen(hours.schedule(), hours.zone(), at)) return Long.MAX_VALUE;
        Instant opens = OpeningHours.nextChange(hours.schedule(), hours.zone(), at);
        return opens == null ? Long.MAX_VALUE : opens.toEpochMilli();
    }

    private @Nullable Hours hours(int group) {
        Hours other = terms.hours(group);
        return other != null ? other : stage.hours().get(tape.groups.id(group));
    }

    /// Gives what is held to whoever comes before anything else is decided about it, and before it is closed.
    ///
    /// @param any whether anybody counts, or only who was not there as it was
    /// @param opens when the group opens, and anybody may be drawn
    private void release(int i, boolean any, long opens) {
        long next = tape.next[i] < 0 ? stage.end() : Math.min(stage.end(), tape.at[tape.next[i]]);
        long limit = Math.min(next, closings.after(tape.conversation[i], tape.at[i]));
        int shows = i;
        do {
            shows = any ? evidence.any(shows) : evidence.fresh(shows);
            long comes = shows < 0 ? Long.MAX_VALUE : Math.max(tape.at[i], evidence.since(shows));
            if (Math.min(comes, opens) >= limit) return;
            boolean opened = opens < comes;
            int among = opened ? i : shows;
            int bits = terms.bits(tape.group[i], tape.bits[among], tape.at[among]);
            kernel.look(among, nobody);
            kernel.after(i, opened ? bits | Tape.OPEN : bits);
            if (kernel.drawnIs > 0) {
                after.chances(i, kernel, coupling.of(kernel, -1));
                heldAfter.over(tape.conversation[i], Math.min(comes, opens));
                served[tape.conversation[i]] = true;
                return;
            }
            if (opened) return;
        } while (shows >= 0);
    }
}

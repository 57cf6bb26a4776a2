package dev.atalaya.insight.whatif;

import dev.atalaya.insight.whatif.Scenario.Hours;
import dev.atalaya.insight.whatif.Scenario.OfGroup;
import dev.atalaya.routing.OpeningHours;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A scenario in a tape's numbers.
final class Terms {

    private final int cap;
    private final boolean[] touched;
    private final byte[] set;
    private final byte[] cleared;
    private final @Nullable BitSet[] without;
    private final int[][] with;
    private final @Nullable Hours[] hours;
    /// By state: 1 assignable, -1 not, 0 as it was.
    private final byte[] states;

    /// Knows more agents than the tape where somebody is added.
    Terms(Scenario scenario, Tape tape) {
        int groups = tape.groups.size();
        cap = scenario.cap();
        touched = new boolean[groups];
        set = new byte[groups];
        cleared = new byte[groups];
        without = new BitSet[groups];
        with = new int[groups][0];
        hours = new Hours[groups];
        states = new byte[tape.states.size()];
        scenario.groups().forEach((id, of) -> {
            int group = tape.groups.known(id);
            if (group != Ids.NONE) group(group, of, tape);
        });
        for (Map.Entry<String, Boolean> state : scenario.states().entrySet()) {
            int number = tape.states.known(state.getKey());
            if (number != Ids.NONE) states[number] = (byte) (state.getValue() ? 1 : -1);
        }
        boolean everywhere = cap > 0 || !scenario.states().isEmpty();
        if (everywhere) Arrays.fill(touched, true);
    }

    private void group(int group, OfGroup of, Tape tape) {
        touched[group] = true;
        setting(group, Tape.ONLY_AVAILABLE, of.onlyAvailable());
        setting(group, Tape.OUT_OF_HOURS, of.outOfHours());
        setting(group, Tape.SAME_AGENT, of.sameAgent());
        BitSet gone = new BitSet();
        for (String agent : of.without()) {
            int number = tape.agents.known(agent);
            if (number != Ids.NONE) gone.set(number);
        }
        without[group] = gone;
        with[group] = of.with().stream().sorted().mapToInt(tape.agents::number).toArray();
        hours[group] = of.hours();
    }

    private void setting(int group, int bit, @Nullable Boolean on) {
        if (on == null) return;
        if (on) set[group] |= (byte) bit;
        else cleared[group] |= (byte) bit;
    }

    int cap() {
        return cap;
    }

    /// Whether anything of a group may be otherwise.
    boolean touches(int group) {
        return touched[group];
    }

    /// Settings and opening.
    int bits(int group, int bits, long at) {
        int now = bits & ~cleared[group] | set[group];
        Hours other = hours[group];
        if (other == null) return now;
        boolean open = OpeningHours.isOpen(other.schedule(), other.zone(), Instant.ofEpochMilli(at));
        return open ? now | Tape.OPEN : now & ~Tape.OPEN;
    }

    @Nullable
    Hours hours(int group) {
        return hours[group];
    }

    boolean without(int group, int agent) {
        BitSet gone = without[group];
        return gone != null && gone.get(agent);
    }

    /// Numbers of the agents who are in it too.
    int[] with(int group) {
        return with[group];
    }

    /// What who got a decision was with the scenario, or -1 where he was no candidate.
    int flags(Tape tape, int decision) {
        int slot = tape.slot(decision, tape.given[decision]);
        return slot < 0 ? -1 : flags(tape.flags[slot], tape.state[slot]);
    }

    int flags(int flags, int state) {
        byte otherwise = state < 0 ? 0 : states[state];
        if (otherwise == 0) return flags;
        return otherwise > 0 ? flags | Tape.ASSIGNABLE : flags & ~Tape.ASSIGNABLE;
    }
}

package dev.atalaya.insight.whatif;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.RuleCode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// Writes decisions down in columns. One thread only.
public final class Tapes {

    /// Beside a busy floor and the findings of a week there is room for so much.
    private static final long MOST_BYTES = 90_000_000;

    private final Tape tape = new Tape();

    /// @throws IllegalArgumentException where it is older than the one before
    public void add(Assignment d) {
        long at = d.at().toEpochMilli();
        int i = tape.size;
        if (i > 0 && at < tape.at[i - 1]) throw new IllegalArgumentException("decisions go oldest first: " + d.id());
        // Moved while it was read: it is here already.
        if (tape.ids.number(d.id()) != i) return;
        // What a report file tells of who was there need not be all, so nothing can be worked out from it.
        List<Candidate> candidates = d.rule() == RuleCode.NOT_TOLD ? List.of() : d.candidates();
        tape.room(candidates.size());
        tape.at[i] = at;
        tape.conversation[i] = tape.conversations.number(d.conversationId());
        tape.group[i] = tape.groups.number(d.groupId());
        tape.before[i] = tape.agents.number(d.agentBefore());
        tape.last[i] = tape.agents.number(d.lastAgentId());
        tape.given[i] = tape.agents.number(d.agentId());
        tape.trigger[i] = (byte) d.trigger().ordinal();
        tape.rule[i] = (byte) d.rule().ordinal();
        tape.bits[i] = (byte) ((d.open() ? Tape.OPEN : 0)
                | (d.settings().onlyAvailableAgents() ? Tape.ONLY_AVAILABLE : 0)
                | (d.settings().assignOutOfHours() ? Tape.OUT_OF_HOURS : 0)
                | (d.settings().reassignToSameAgent() ? Tape.SAME_AGENT : 0)
                | (d.attempt() <= 1 ? Tape.FIRST : 0));
        int k = tape.from[i];
        for (Candidate c : candidates) candidate(k++, c, d.at());
        tape.from[i + 1] = k;
        tape.size++;
    }

    private void candidate(int k, Candidate c, Instant at) {
        tape.agent[k] = tape.agents.number(c.agentId());
        tape.flags[k] = (byte) ((c.active() ? Tape.ACTIVE : 0)
                | (c.connected() ? Tape.CONNECTED : 0)
                | (c.assignable() ? Tape.ASSIGNABLE : 0)
                | (c.test() ? Tape.TEST : 0));
        tape.state[k] = (short) tape.states.number(c.stateId());
        tape.load[k] = c.load();
        Instant since = c.stateSince().isAfter(c.presenceSince()) ? c.stateSince() : c.presenceSince();
        long age = at.toEpochMilli() - since.toEpochMilli();
        tape.age[k] = (int) Math.max(0, Math.min(Integer.MAX_VALUE, age));
    }

    /// Whether there is no room for another one.
    boolean full() {
        return tape.bytes() >= MOST_BYTES;
    }

    /// What is written, whose monitor whoever reads it holds.
    Tape shared() {
        return tape;
    }

    /// What is written so far; more may be written once nobody reads it.
    Tape done() {
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

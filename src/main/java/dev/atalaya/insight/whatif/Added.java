package dev.atalaya.insight.whatif;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.insight.Ledger;
import dev.atalaya.insight.LedgerEntry;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the history tells of agents who are put into a group: the decisions recorded only its members. Where nothing
/// is known of them they count as not there.
final class Added {

    private static final class Told {
        private long[] from = new long[0];
        private byte[] flags = new byte[0];
        private int[] state = new int[0];
    }

    private final Map<Integer, Told> agents = new HashMap<>();

    /// @param ledgers by agent id, of the whole range
    /// @param tests ids of test agents
    Added(Map<String, Ledger> ledgers, Set<String> tests, Tape tape) {
        ledgers.forEach((id, ledger) -> agents.put(
                tape.agents.number(id),
                told(ledger, tests.contains(id) ? Tape.TEST | Tape.ACTIVE : Tape.ACTIVE, tape)));
    }

    private static Told told(Ledger ledger, int always, Tape tape) {
        List<LedgerEntry> entries = ledger.entries();
        Told told = new Told();
        told.from = new long[entries.size()];
        told.flags = new byte[entries.size()];
        told.state = new int[entries.size()];
        for (int i = 0; i < entries.size(); i++) {
            LedgerEntry entry = entries.get(i);
            AgentInterval known = entry.known();
            told.from[i] = entry.from().toEpochMilli();
            told.state[i] = known == null ? Ids.NONE : tape.states.number(known.stateId());
            told.flags[i] = (byte) (always
                    | (known != null && known.connected() ? Tape.CONNECTED : 0)
                    | (known != null && known.assignable() ? Tape.ASSIGNABLE : 0));
        }
        return told;
    }

    int flags(int agent, long at) {
        Told told = agents.get(agent);
        int i = index(told, at);
        return told == null || i < 0 ? Tape.ACTIVE : told.flags[i];
    }

    int state(int agent, long at) {
        Told told = agents.get(agent);
        int i = index(told, at);
        return told == null || i < 0 ? Ids.NONE : told.state[i];
    }

    /// Since when he has been what he is then.
    long since(int agent, long at) {
        Told told = agents.get(agent);
        int i = index(told, at);
        return told == null || i < 0 ? at : told.from[i];
    }

    private static int index(@Nullable Told told, long at) {
        if (told == null) return -1;
        int found = Arrays.binarySearch(told.from, at);
        return found >= 0 ? found : -found - 2;
    }
}

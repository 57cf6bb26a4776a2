package dev.atalaya.insight;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Stretch;
import dev.atalaya.store.pack.PackedList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/// One agent's time without overlaps and without holes: what is not known stands in it as unknown, with the reason.
/// Nothing is repaired. Immutable.
///
/// @param entries in order; together exactly the range
public record Ledger(String agentId, Stretch range, List<LedgerEntry> entries) {

    public Ledger {
        entries = PackedList.keep(entries);
    }

    /// Puts together what was told of an agent, whatever the evidence. The better evidence counts, in the order of
    /// [dev.atalaya.floor.Evidence].
    ///
    /// @param told in any order; of this agent only
    public static Ledger of(String agentId, Stretch range, List<AgentInterval> told) {
        return new Ledger(agentId, range, Flapping.mark(new LedgerSweep(range, told).entries()));
    }

    /// The same in little room, for what is kept longer than a moment.
    Ledger packed(EntryPacker.Facts facts) {
        return new Ledger(agentId, range, EntryPacker.pack(entries, facts));
    }

    /// The entry of an instant of the range.
    public LedgerEntry at(Instant instant) {
        return entries.get(index(instant));
    }

    /// Since when the agent is known to have been so without a break at `instant`, no earlier than the range.
    ///
    /// @param alike whether an earlier entry is still the same in the respect that is asked for; never asked of
    ///     unknown ones
    public Instant since(Instant instant, BiPredicate<AgentInterval, AgentInterval> alike) {
        int index = index(instant);
        AgentInterval now = entries.get(index).known();
        if (now == null) return entries.get(index).from();
        while (index > 0) {
            AgentInterval before = entries.get(index - 1).known();
            if (before == null || !alike.test(before, now)) break;
            index--;
        }
        AgentInterval first = entries.get(index).known();
        Instant from = entries.get(index).from();
        // What is cut off by the range may have begun before it.
        return index == 0 && first != null && first.from().isBefore(from) ? first.from() : from;
    }

    /// How long he was what; sorts that do not occur are missing.
    public Map<LedgerEntry.Sort, Duration> sums() {
        Map<LedgerEntry.Sort, Duration> sums = new EnumMap<>(LedgerEntry.Sort.class);
        for (LedgerEntry entry : entries) sums.merge(entry.sort(), entry.length(), Duration::plus);
        return sums;
    }

    /// The part of it in `[from, to)`, which must be within the range and not empty.
    public Ledger within(Instant from, Instant to) {
        if (from.equals(range.from()) && to.equals(range.to())) return this;
        List<LedgerEntry> part = new ArrayList<>();
        for (int i = index(from); i < entries.size() && entries.get(i).from().isBefore(to); i++) {
            LedgerEntry entry = entries.get(i);
            part.add(entry.with(
                    entry.from().isBefore(from) ? from : entry.from(),
                    entry.to().isAfter(to) ? to : entry.to()));
        }
        return new Ledger(agentId, new Stretch(from, to), part);
    }

    private int index(Instant instant) {
        if (!range.contains(instant)) throw new IllegalArgumentException(instant + " is not in " + range);
        int low = 0;
        int high = entries.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (entries.get(middle).from().isAfter(instant)) high = middle - 1;
            else low = middle;
        }
        return low;
    }
}

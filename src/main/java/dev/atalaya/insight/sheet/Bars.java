package dev.atalaya.insight.sheet;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.insight.EntryPacker;
import dev.atalaya.insight.LedgerEntry;
import dev.atalaya.insight.PackedEntries;
import dev.atalaya.insight.StatusReport;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An agent's time over several days as one.
final class Bars {

    private final EntryPacker bars;
    private @Nullable LedgerEntry last;

    private Bars(EntryPacker.Facts facts) {
        bars = new EntryPacker(facts);
    }

    /// @param days of one agent, in order
    static PackedEntries of(List<StatusReport.OfAgent> days, EntryPacker.Facts facts) {
        Bars all = new Bars(facts);
        for (StatusReport.OfAgent day : days) day.ledger().entries().forEach(all::add);
        if (all.last != null) all.bars.add(all.last);
        return all.bars.packed();
    }

    /// What only midnight parts is one.
    private void add(LedgerEntry next) {
        LedgerEntry before = last;
        last = next;
        if (before == null) return;
        if (before.to().equals(next.from()) && alike(before, next)) {
            last = new LedgerEntry(before.from(), next.to(), before.known(), before.doubt());
        } else {
            bars.add(before);
        }
    }

    private static boolean alike(LedgerEntry a, LedgerEntry b) {
        if (a.doubt() != b.doubt()) return false;
        AgentInterval one = a.known();
        AgentInterval other = b.known();
        if (one == null || other == null) return one == other;
        return one.sameFacts(other)
                && one.evidence() == other.evidence()
                && Objects.equals(one.changedBy(), other.changedBy());
    }
}

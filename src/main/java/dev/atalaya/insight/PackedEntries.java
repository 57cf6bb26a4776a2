package dev.atalaya.insight;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.insight.EntryPacker.Shown;
import dev.atalaya.store.pack.Blocks;
import dev.atalaya.store.pack.PackedList;
import dev.atalaya.store.pack.Unpacker;
import java.time.Instant;

/// Stretches of an agent's time in some five bytes each: a month of a large floor has millions. Each comes back
/// exactly as it was put in. Made by [EntryPacker].
public final class PackedEntries extends PackedList<LedgerEntry> {

    private final Shown[] shown;

    PackedEntries(Blocks made, Shown[] shown) {
        super(made);
        this.shown = shown;
    }

    @Override
    public long bytes() {
        return super.bytes() + 4L * shown.length;
    }

    @Override
    protected Reader<LedgerEntry> reader(Unpacker from) {
        return new Reading(from);
    }

    private final class Reading implements Reader<LedgerEntry> {

        private final Unpacker from;
        private Instant last = EntryPacker.START;

        Reading(Unpacker from) {
            this.from = from;
        }

        @Override
        public LedgerEntry read(boolean begins) {
            if (begins) last = EntryPacker.START;
            int head = from.smallNumber();
            Instant start = (head & EntryPacker.AWAY) != 0 ? from.instant(last) : last;
            last = from.instant(start);
            Shown what = shown[head >> EntryPacker.FLAGS];
            AgentInterval facts = what.facts();
            if (facts == null) return new LedgerEntry(start, last, null, what.doubt());
            boolean own = (head & EntryPacker.OWN_TIMES) != 0;
            Instant knownFrom = own ? from.instant(start) : start;
            Instant knownTo = own ? from.instant(last) : last;
            return new LedgerEntry(start, last, EntryPacker.at(facts, knownFrom, knownTo), what.doubt());
        }
    }
}

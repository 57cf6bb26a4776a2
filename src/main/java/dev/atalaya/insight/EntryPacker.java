package dev.atalaya.insight;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.store.pack.Blocks;
import dev.atalaya.store.pack.Packer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Makes [PackedEntries], one entry after the other.
public final class EntryPacker {

    /// Of an entry's first number: it does not begin where the one before ended.
    static final int AWAY = 1;
    /// What is known began or ended at another time than the entry.
    static final int OWN_TIMES = 2;
    static final int FLAGS = 2;

    /// Times are counted from the one before; here, where none is before.
    static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

    private final Facts facts;
    private final Blocks made = new Blocks();
    private final Map<Shown, Integer> numbers = new HashMap<>();
    private final List<Shown> shown = new ArrayList<>();
    private Instant last = START;

    /// @param facts shared by all that are kept together
    public EntryPacker(Facts facts) {
        this.facts = facts;
    }

    /// What an entry says, its times apart.
    ///
    /// @param facts with times that mean nothing
    record Shown(@Nullable AgentInterval facts, @Nullable Doubt doubt) {}

    /// What entries say, each once however many say it. One thread.
    public static final class Facts {

        private final Map<Shown, Shown> all = new HashMap<>();

        private Shown once(Shown one) {
            return Objects.requireNonNullElse(all.putIfAbsent(one, one), one);
        }
    }

    static PackedEntries pack(List<LedgerEntry> entries, Facts facts) {
        EntryPacker packer = new EntryPacker(facts);
        entries.forEach(packer::add);
        return packer.packed();
    }

    public void add(LedgerEntry entry) {
        if (made.next()) last = START;
        AgentInterval known = entry.known();
        boolean away = !entry.from().equals(last);
        boolean own = known != null
                && !(known.from().equals(entry.from()) && known.to().equals(entry.to()));
        int flags = (away ? AWAY : 0) | (own ? OWN_TIMES : 0);
        Packer to = made.to().number((long) number(known, entry.doubt()) << FLAGS | flags);
        if (away) to.instant(entry.from(), last);
        to.instant(entry.to(), entry.from());
        if (known != null && own) to.instant(known.from(), entry.from()).instant(known.to(), entry.to());
        last = entry.to();
    }

    private int number(@Nullable AgentInterval known, @Nullable Doubt doubt) {
        Shown one = new Shown(known == null ? null : at(known, START, START), doubt);
        Integer number = numbers.get(one);
        if (number != null) return number;
        numbers.put(one, shown.size());
        shown.add(facts.once(one));
        return shown.size() - 1;
    }

    static AgentInterval at(AgentInterval facts, Instant from, Instant to) {
        return new AgentInterval(
                facts.agentId(),
                facts.stateId(),
                facts.stateName(),
                facts.assignable(),
                facts.connected(),
                from,
                to,
                facts.open(),
                facts.changedBy(),
                facts.evidence());
    }

    public PackedEntries packed() {
        return new PackedEntries(made, shown.toArray(Shown[]::new));
    }
}

package dev.atalaya.insight;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Evidence;
import dev.atalaya.store.AnyValues;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PackedEntriesTest {

    private static PackedEntries packed(List<LedgerEntry> entries) {
        return EntryPacker.pack(entries, new EntryPacker.Facts());
    }

    /// Anything at all: holes, times of nanoseconds, ends before starts, stretches that never end.
    private static List<LedgerEntry> anything(Random random) {
        AnyValues any = new AnyValues(random);
        List<LedgerEntry> entries = new ArrayList<>();
        Instant at = any.instant();
        for (int i = random.nextInt(60); i > 0; i--) {
            Instant from = random.nextInt(4) == 0 ? any.instant() : at;
            boolean far = from.equals(Instant.MAX) || random.nextInt(4) == 0;
            Instant to = far ? any.instant() : from.plusMillis(random.nextInt(1, 4_000_000));
            Doubt doubt = random.nextInt(3) == 0 ? Doubt.values()[random.nextInt(Doubt.values().length)] : null;
            entries.add(new LedgerEntry(from, to, random.nextInt(5) == 0 ? null : known(random, any, from, to), doubt));
            at = to;
        }
        return entries;
    }

    private static AgentInterval known(Random random, AnyValues any, Instant from, Instant to) {
        Actor by = new Actor(Actor.Kind.values()[random.nextInt(Actor.Kind.values().length)], any.text(), any.text());
        return new AgentInterval(
                any.text(),
                any.text(),
                any.text(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean() ? from : any.instant(),
                random.nextBoolean() ? to : random.nextBoolean() ? Instant.MAX : any.instant(),
                random.nextBoolean(),
                random.nextBoolean() ? by : null,
                Evidence.values()[random.nextInt(Evidence.values().length)]);
    }

    @Property
    void theyComeBackAsTheyWerePutIn(@ForAll long seed) {
        List<LedgerEntry> entries = anything(new Random(seed));

        List<LedgerEntry> packed = packed(entries);

        assertThat(new ArrayList<>(packed)).isEqualTo(entries);
        for (int i = 0; i < entries.size(); i++) assertThat(packed.get(i)).isEqualTo(entries.get(i));
    }

    @Property
    void aPackedLedgerIsTheSame(@ForAll long seed) {
        Ledger ledger = Ledger.of("marta", Told.range(0, 240), LedgerPropertiesTest.anything(new Random(seed)));

        Ledger packed = ledger.packed(new EntryPacker.Facts());

        assertThat(packed).isEqualTo(ledger);
        assertThat(packed.entries()).isInstanceOf(PackedEntries.class);
        assertThat(packed.within(Told.at(50), Told.at(100))).isEqualTo(ledger.within(Told.at(50), Told.at(100)));
        for (int second = 0; second < 240; second++) {
            assertThat(packed.at(Told.at(second))).isEqualTo(ledger.at(Told.at(second)));
        }
    }

    /// 200 changes on each of thirty days, to the millisecond.
    @Test
    void aMonthTakesLessThanSixBytesABar() {
        Random random = new Random(1);
        List<LedgerEntry> entries = new ArrayList<>();
        Instant at = Told.START;
        for (int i = 0; i < 6000; i++) {
            Instant to = at.plusMillis(random.nextInt(1_000, 863_000));
            String state = List.of("Online", "Lunch", "Training", "Gone").get(random.nextInt(4));
            entries.add(new LedgerEntry(at, to, Told.of("marta", state, at, to, Evidence.RECORDED), null));
            at = to;
        }

        assertThat(packed(entries).bytes()).isLessThan(6 * 6000);
    }

    private static AgentInterval known(LedgerEntry entry, EntryPacker.Facts facts) {
        return requireNonNull(EntryPacker.pack(List.of(entry), facts).getFirst().known());
    }

    @Test
    void whatManySayIsThereOnce() {
        EntryPacker.Facts facts = new EntryPacker.Facts();
        LedgerEntry one = new LedgerEntry(Told.at(0), Told.at(9), Told.told("Online", 0, 9), null);
        LedgerEntry other = new LedgerEntry(Told.at(9), Told.at(20), Told.told("Online", 9, 20), null);

        AgentInterval first = known(one, facts);
        AgentInterval second = known(other, facts);

        assertThat(first.changedBy()).isSameAs(second.changedBy());
        assertThat(first.stateName()).isSameAs(second.stateName());
    }
}

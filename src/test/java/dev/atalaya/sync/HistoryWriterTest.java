package dev.atalaya.sync;

import static dev.atalaya.sync.FloorFixtures.MARTA;
import static dev.atalaya.sync.FloorFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.Stretch;
import dev.atalaya.store.StoreException;
import dev.atalaya.wire.Me;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is heard live gets into the file, a few writes a minute, and what is lost leaves a gap.
class HistoryWriterTest {

    private final FakePlatform platform = new FakePlatform();
    private final FakeHistory platforms = new FakeHistory();
    private final FakeHistory ours = new FakeHistory();
    private final ManualLoop loop = new ManualLoop();
    private final Reducer reducer = new Reducer(loop);
    private final List<StoreHealth> health = new ArrayList<>();
    private final Health says = new Health(health::add);
    private final HistoryWriter writer = new HistoryWriter(platforms, ours, reducer::whole, loop, says);

    private void begin() {
        begin(writer);
    }

    private void begin(HistoryWriter by) {
        reducer.journal(by);
        by.start();
        reducer.snapshot(Snapshots.of(platform));
        platform.follow(platform.seq(), reducer.listen());
        pass(Duration.ofSeconds(1));
    }

    private void keepsHistory() {
        Me me = platform.me;
        platform.me = new Me(
                me.platformId(),
                me.now(),
                1,
                me.id(),
                me.name(),
                me.role(),
                me.groups(),
                me.accountName(),
                me.zone(),
                true,
                Set.of("statusHistory"));
    }

    private void pass(Duration time) {
        platform.pass(time);
        loop.advance(time);
    }

    private void show(String state) {
        platform.happen(AgentBuilder.agent(MARTA, "Marta López")
                .state(state, Duration.ZERO)
                .since(platform.now)
                .build());
    }

    @Test
    void manyChangesAreOneWrite() {
        keepsHistory();
        begin();
        pass(HistoryWriter.WRITE);
        int before = platforms.observed.size();
        for (int i = 0; i < 14; i++) {
            show(i % 2 == 0 ? "st-online" : "st-lunch");
            pass(Duration.ofSeconds(1));
        }
        pass(Duration.ofSeconds(2));

        assertThat(platforms.observed).hasSize(before + 1);
        assertThat(platforms.observed.getLast().agents())
                .filteredOn(v -> v.agentId().equals(MARTA))
                .hasSizeGreaterThanOrEqualTo(14)
                .extracting(AgentInterval::open)
                .contains(false, true);
        assertThat(ours.observed).isEmpty();
    }

    @Test
    void muchThatThePlatformCanTellAgainIsGathered() {
        keepsHistory();
        begin();
        pass(HistoryWriter.WRITE);
        int before = platforms.observed.size();
        talk(HistoryWriter.FEW + 1);
        pass(HistoryWriter.WRITE.multipliedBy(4));
        talk(2);
        assertThat(platforms.observed).hasSize(before);
        pass(HistoryWriter.GATHERING.minus(HistoryWriter.WRITE.multipliedBy(4)));

        assertThat(platforms.observed).hasSize(before + 1);
        assertThat(platforms.observed.getLast().conversations().getFirst().messages())
                .hasSizeGreaterThan(HistoryWriter.FEW);
        assertThat(platforms.coverage(HistoryKind.STATES).observed().parts())
                .singleElement()
                .returns(NOW, Stretch::from);
    }

    @Test
    void muchThatNoPlatformTellsAgainIsNot() {
        begin();
        pass(HistoryWriter.WRITE);
        int before = ours.observed.size();
        talk(HistoryWriter.FEW + 1);
        pass(HistoryWriter.WRITE);
        assertThat(ours.observed).hasSize(before + 1);
    }

    @Test
    void norIsItWhereThereIsOneFileForAll() {
        HistoryWriter one = new HistoryWriter(platforms, platforms, reducer::whole, loop, new Health(_ -> {}));
        begin(one);
        pass(HistoryWriter.WRITE);
        int before = platforms.observed.size();
        talk(HistoryWriter.FEW + 1);
        pass(HistoryWriter.WRITE);
        assertThat(platforms.observed).hasSize(before + 1);
        talk(HistoryWriter.MOST_AT_THE_END + 1);
        one.end();
        assertThat(platforms.observed).hasSize(before + 2);
    }

    @Test
    void theEndDoesNotWaitForMuchThatThePlatformCanTellAgain() {
        keepsHistory();
        begin();
        pass(HistoryWriter.WRITE);
        int before = platforms.observed.size();
        talk(HistoryWriter.MOST_AT_THE_END + 1);
        writer.end();
        assertThat(platforms.observed).hasSize(before);
        writer.flush();
        talk(3);
        writer.end();
        assertThat(platforms.observed).hasSize(before + 2);
    }

    /// The customer of one conversation says so many things.
    private void talk(int messages) {
        for (int i = 0; i < messages; i++) {
            platform.pass(Duration.ofMillis(1));
            platform.happen(ConversationBuilder.from(platform.conversationNow("48213"))
                    .customer(platform.now)
                    .build());
        }
        loop.advance(Duration.ofSeconds(1));
    }

    @Test
    void whatNoPlatformTellsAgainIsOurs() {
        begin();
        pass(HistoryWriter.WRITE.plusSeconds(1));
        assertThat(ours.observed).isNotEmpty();
        assertThat(platforms.observed).isEmpty();
    }

    @Test
    void whatTheDiskDoesNotTakeIsAGap() {
        begin();
        pass(HistoryWriter.WRITE);
        show("st-online");
        pass(HistoryWriter.WRITE);
        ours.beforeWrite = () -> {
            throw new StoreException(StoreException.Kind.DISK_FULL, "full", null);
        };
        show("st-lunch");
        pass(HistoryWriter.WRITE.multipliedBy(2));
        assertThat(health.getLast().details()).hasSize(1);
        // That the cache can be written is no word about the own file.
        says.well(Health.Topic.HISTORY);
        assertThat(health.getLast().details()).hasSize(1);
        ours.beforeWrite = () -> {};
        show("st-training");
        pass(HistoryWriter.WRITE.multipliedBy(3));
        assertThat(health.getLast().details()).isEmpty();
        show("st-online");
        pass(HistoryWriter.WRITE.multipliedBy(2));

        assertThat(ours.coverage(HistoryKind.STATES).observed().parts()).hasSize(2);
        assertThat(ours.coverage(HistoryKind.STATES).observed().parts().getFirst())
                .returns(NOW, Stretch::from);
    }
}

package dev.atalaya.sync;

import static dev.atalaya.sync.FloorFixtures.ANA;
import static dev.atalaya.sync.FloorFixtures.MARTA;
import static dev.atalaya.sync.FloorFixtures.NOW;
import static dev.atalaya.sync.FloorFixtures.ONLINE;
import static dev.atalaya.sync.FloorFixtures.SOPORTE;
import static dev.atalaya.sync.FloorFixtures.TEST1;
import static dev.atalaya.sync.FloorFixtures.VENTAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Entity;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.TestFlag;
import dev.atalaya.floor.UserState;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReducerTest {

    private final FakePlatform platform = new FakePlatform();
    private final ManualLoop loop = new ManualLoop();
    private final Reducer reducer = new Reducer(loop);
    private final FakeScreen screen = new FakeScreen();

    ReducerTest() {
        reducer.snapshot(Snapshots.of(platform));
        platform.follow(platform.seq(), reducer.listen());
        loop.run();
        reducer.subscribe(screen);
        loop.run();
    }

    @Test
    void givesANewListenerTheWholeFloorAndNobodyElseAnything() {
        assertThat(screen.deltas).hasSize(1);
        assertThat(screen.deltas.getFirst().full()).isTrue();
        assertThat(screen.agents).hasSize(14);
        assertThat(screen.conversations).hasSize(14);
        assertThat(screen.agent(TEST1).load(VENTAS)).isEqualTo(4);
        assertThat(screen.group(SOPORTE))
                .extracting(GroupView::eligible, GroupView::active)
                .containsExactly(3, 5);
        FakeScreen second = new FakeScreen();
        Reducer.Subscription subscription = reducer.subscribe(second);
        loop.run();
        assertThat(second.conversations).isEqualTo(screen.conversations);
        assertThat(screen.deltas).hasSize(1);
        subscription.close();
        happenAndSettle(moved("48213", ANA));
        assertThat(second.deltas).hasSize(1);
    }

    /// Else the screens would show it in another zone, and as another role may see it, until the next tick.
    @Test
    void whoseFloorItIsComesWithTheFloor() {
        Reducer fresh = new Reducer(loop);
        FakeScreen first = new FakeScreen();
        fresh.subscribe(first);
        loop.run();
        fresh.me(FakeFloors.me(platform), loop.nanoTime());
        fresh.snapshot(Snapshots.of(platform));
        loop.run();
        assertThat(first.agents).isNotEmpty();
        assertThat(first.deltas)
                .extracting(Delta::link)
                .anySatisfy(link -> assertThat(link).isNotNull().returns(FakeFloors.me(platform), Link::me));
    }

    @Test
    void publishesOnceWhatSeveralEventsChanged() {
        for (int i = 0; i < 50; i++) platform.happen(moved("48213", i % 2 == 0 ? ANA : MARTA));
        settle();
        assertThat(screen.deltas).hasSize(2);
        Delta delta = screen.deltas.getLast();
        assertThat(delta.conversations()).containsOnlyKeys("48213");
        assertThat(delta.agents().keySet()).containsExactlyInAnyOrder(TEST1, MARTA);
        assertThat(delta.urgent()).isFalse();
        assertThat(screen.conversation("48213").conversation().assigneeId()).isEqualTo(MARTA);
        assertThat(screen.agent(TEST1).load(VENTAS)).isEqualTo(3);
        assertThat(screen.agent(ANA).totalLoad()).isEqualTo(1);
    }

    @Test
    void ignoresOldNews() {
        Conversation now = moved("48213", ANA);
        happenAndSettle(now);
        var ear = platform.followers.getFirst();
        ear.event(platform.seq(), new FloorEvent.ConversationChanged(moved("48213", MARTA)), 0);
        ear.event(platform.seq() - 1, new FloorEvent.Removed(Entity.CONVERSATION, "48213"), 0);
        settle();
        assertThat(screen.conversation("48213").conversation()).isEqualTo(now);
        assertThat(reducer.work().oldNews()).isEqualTo(2);
    }

    @Test
    void takesSeveralThingsChangedUnderOneNumber() {
        platform.happen(
                new FloorEvent.ConversationChanged(moved("48213", ANA)),
                new FloorEvent.ConversationChanged(moved("48214", ANA)));
        settle();
        assertThat(screen.agent(ANA).totalLoad()).isEqualTo(3);
    }

    @Test
    void closedAndRemovedConversationsLeaveTheFloor() {
        happenAndSettle(ConversationBuilder.from(platform.conversationNow("48213"))
                .closed()
                .build());
        platform.happen(new FloorEvent.Removed(Entity.CONVERSATION, "48214"));
        settle();
        assertThat(screen.conversations).doesNotContainKeys("48213", "48214");
        assertThat(screen.agent(TEST1).load(VENTAS)).isEqualTo(2);
    }

    @Test
    void anAgentsStateCountsInHisGroups() {
        platform.happen(AgentBuilder.agent(MARTA, "Marta López").since(NOW).build());
        settle();
        assertThat(screen.agent(MARTA).eligible()).isTrue();
        assertThat(screen.group(VENTAS).eligible()).isEqualTo(1);
    }

    @Test
    void aStatesFlagCountsForAllWhoShowIt() {
        UserState closed = new UserState(ONLINE.id(), "Online", "online", "", false, true, 2);
        platform.happen(new FloorEvent.StateChanged(closed));
        settle();
        assertThat(screen.group(SOPORTE).eligible()).isZero();
        assertThat(screen.agent(ANA).eligible()).isFalse();
        assertThat(screen.deltas.getLast().states()).containsOnlyKeys(ONLINE.id());
    }

    @Test
    void membershipCountsInTheGroup() {
        Group soporte = FakePlatform.now(platform.groups, SOPORTE);
        Group smaller = FloorFixtures.group(
                SOPORTE, "Soporte", soporte.members().subList(1, 5), soporte.transferableTo(), null);
        platform.happen(new FloorEvent.GroupChanged(smaller));
        settle();
        assertThat(screen.group(SOPORTE))
                .extracting(GroupView::eligible, GroupView::active)
                .containsExactly(2, 4);
        platform.happen(
                AgentBuilder.agent(ANA, "Ana Castillo").offline(Duration.ZERO).build());
        settle();
        assertThat(screen.deltas.getLast().groups()).isEmpty();
    }

    @Test
    void theSupervisorsMarkMakesATestAgent() {
        reducer.marked(Set.of(ANA));
        settle();
        assertThat(screen.agent(ANA).test()).isEqualTo(TestFlag.SUPERVISOR);
        reducer.marked(Set.of());
        settle();
        assertThat(screen.agent(ANA).test()).isEqualTo(TestFlag.NONE);
    }

    @Test
    void aNewSnapshotChangesOnlyWhatDiffers() {
        platform.followers.clear();
        platform.happen(moved("48213", ANA));
        platform.happen(new FloorEvent.Removed(Entity.CONVERSATION, "48214"));
        reducer.snapshot(Snapshots.of(platform));
        settle();
        Delta delta = screen.deltas.getLast();
        assertThat(delta.full()).isFalse();
        assertThat(delta.conversations()).containsOnlyKeys("48213", "48214");
        assertThat(screen.conversations).hasSize(13);
    }

    @Test
    void anotherPlatformMakesTheScreensForgetEverything() {
        FakePlatform other = new FakePlatform();
        other.platformId = "other";
        other.agents.keySet().removeIf(id -> !id.equals(ANA));
        other.conversations.clear();
        reducer.snapshot(Snapshots.of(other));
        settle();
        assertThat(screen.deltas.getLast().full()).isTrue();
        assertThat(screen.agents).containsOnlyKeys(ANA);
        assertThat(screen.conversations).isEmpty();
        assertThat(screen.agent(ANA).loads()).isEqualTo(Map.of());
    }

    @Test
    void hearsOnlyTheNewestStayOnTheFeed() {
        var old = platform.followers.getFirst();
        reducer.listen();
        old.event(platform.seq() + 1, new FloorEvent.ConversationChanged(moved("48213", ANA)), 0);
        settle();
        assertThat(screen.conversation("48213").conversation().assigneeId()).isEqualTo(TEST1);
    }

    @Test
    void oneInputThatFailsDoesNotTakeTheOthersWithIt() {
        reducer.whole(_ -> {
            throw new IllegalStateException("seeded");
        });
        platform.happen(moved("48213", ANA));
        try {
            settle();
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("seeded");
        }
        settle();
        assertThat(screen.conversation("48213").conversation().assigneeId()).isEqualTo(ANA);
    }

    private Conversation moved(String id, String agentId) {
        return ConversationBuilder.from(platform.conversationNow(id))
                .assign(platform.conversationNow(id).groupId(), agentId)
                .build();
    }

    private void happenAndSettle(Conversation conversation) {
        platform.happen(conversation);
        settle();
    }

    private void settle() {
        loop.advance(Mailbox.GATHER);
    }

    @Test
    void oneThatCannotBeWorkedOutDoesNotFreezeTheOthers() {
        platform.happen(ConversationBuilder.from(platform.conversationNow("48213"))
                .replied(NOW)
                .customer(Instant.MAX)
                .build());
        platform.happen(moved("48214", ANA));
        assertThatException()
                .isThrownBy(() -> loop.advance(Duration.ofMillis(100)))
                .withMessageContaining("exceeds");
        loop.advance(Duration.ofSeconds(1));
        assertThat(screen.conversation("48214").conversation().assigneeId()).isEqualTo(ANA);
        happenAndSettle(moved("48215", ANA));
        assertThat(screen.conversation("48215").conversation().assigneeId()).isEqualTo(ANA);
    }
}

package dev.atalaya.sync;

import static dev.atalaya.sync.FloorFixtures.ANA;
import static dev.atalaya.sync.FloorFixtures.COBRANZA;
import static dev.atalaya.sync.FloorFixtures.RAUL;
import static dev.atalaya.sync.FloorFixtures.SOPORTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Stage;
import dev.atalaya.floor.Target;
import dev.atalaya.wire.Me;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The program dies after each single step of a drag of three conversations, and is started again: whatever was queued
/// is done, once.
class OutboxCrashTest {

    private static final Target TO_ANA = new Target.ToAgent(ANA, SOPORTE);

    private final FakePlatform platform = new FakePlatform();
    private final FakeOwn own = new FakeOwn();

    @Test
    void dyingAfterAnyStepLosesNothingQueuedAndDoublesNothing() {
        int steps = 0;
        boolean allDone = false;
        while (!allDone) {
            allDone = dieAfter(steps++, FakePlatform.Fault.values());
        }
        assertThat(steps).isGreaterThan(10);
    }

    /// True when everything was done before the steps ran out.
    private boolean dieAfter(int steps, FakePlatform.Fault... faults) {
        FakePlatform at = new FakePlatform();
        FakeOwn file = new FakeOwn();
        Bench first = new Bench(at, file).start();
        at.fault(faults);
        first.outbox.reassign(first.views("48213", "48214", "48216"), TO_ANA, "");
        int done = 0;
        while (done < steps) {
            // Where nothing is due, what waits for its time comes next.
            if (!first.loop.step()) first.pass(Duration.ofMillis(125));
            done++;
        }
        first.die();
        boolean queued = !file.items.isEmpty();
        boolean finished = queued && file.unfinished().isEmpty();
        Bench second = new Bench(at, file).start();
        second.pass(Duration.ofSeconds(10));
        for (String id : new String[] {"48213", "48214", "48216"}) {
            assertThat(at.conversationNow(id).assigneeId()).isEqualTo(queued ? ANA : "test1");
            assertThat(at.conversationNow(id).assignmentVersion()).isEqualTo(queued ? 3 : 2);
            assertThat(second.screen.conversation(id).pending()).isNull();
        }
        assertThat(file.items.values()).allMatch(item -> item.stage() == Stage.CONFIRMED);
        return finished;
    }

    @Test
    void oneThatFollowsAnotherIsDoneOnceWhereverTheProgramDies() {
        boolean allDone = false;
        int steps = 0;
        while (!allDone) {
            allDone = dieFollowing(steps++);
        }
        assertThat(steps).isGreaterThan(10);
    }

    private boolean dieFollowing(int steps) {
        FakePlatform at = new FakePlatform();
        FakeOwn file = new FakeOwn();
        Bench first = new Bench(at, file).start();
        at.fault(FakePlatform.Fault.ANSWER_LOST);
        first.outbox.reassign(first.views("48213"), TO_ANA, "");
        first.outbox.reassign(first.views("48213"), new Target.ToAgent(RAUL, COBRANZA), "");
        for (int done = 0; done < steps; done++) {
            if (!first.loop.step()) first.pass(Duration.ofMillis(125));
        }
        first.die();
        int queued = file.items.size();
        boolean finished = queued == 2 && file.unfinished().isEmpty();
        new Bench(at, file).start().pass(Duration.ofSeconds(10));
        assertThat(at.conversationNow("48213").assigneeId())
                .isEqualTo(queued == 0 ? "test1" : queued == 1 ? ANA : RAUL);
        assertThat(at.conversationNow("48213").assignmentVersion()).isEqualTo(2 + queued);
        assertThat(file.items.values()).allMatch(item -> item.stage() == Stage.CONFIRMED);
        return finished;
    }

    @Test
    void takingBackWhatWasSentBeforeTheStartSaysThatNobodyWatched() {
        Bench first = new Bench(platform, own).start();
        own.afterWrite = first::die;
        String batch = first.outbox.reassign(first.views("48213"), TO_ANA, "");
        first.settle();
        own.afterWrite = () -> {};
        Bench second = new Bench(platform, own).start().pass(Duration.ofSeconds(5));

        assertThat(second.outbox.undo(batch).stays()).containsExactly(new Outbox.NotUndone("Carlos Peña", "restart"));
        Bench third = new Bench(platform, own).start().pass(Duration.ofSeconds(5));
        assertThat(third.outbox.undo(batch).stays()).containsExactly(new Outbox.NotUndone("", "restart"));
        assertThat(platform.conversationNow("48213").assigneeId()).isEqualTo(ANA);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void dyingInTheMomentAfterAWriteLosesNothing(int writes) {
        Bench first = new Bench(platform, own).start();
        int[] left = {writes};
        own.afterWrite = () -> {
            if (--left[0] == 0) first.die();
        };
        first.outbox.reassign(first.views("48213"), TO_ANA, "");
        first.settle();
        own.afterWrite = () -> {};
        Bench second = new Bench(platform, own).start().pass(Duration.ofSeconds(5));
        assertThat(platform.conversationNow("48213").assigneeId()).isEqualTo(ANA);
        assertThat(platform.conversationNow("48213").assignmentVersion()).isEqualTo(3);
        assertThat(own.items.values()).extracting(OutboxItem::stage).containsExactly(Stage.CONFIRMED);
        assertThat(second.screen.conversation("48213").pending()).isNull();
    }

    @Test
    void whatIsQueuedIsShownAsSuchAfterTheStart() {
        Bench first = new Bench(platform, own).start();
        own.afterWrite = first::die;
        first.outbox.reassign(first.views("48213"), TO_ANA, "");
        first.settle();
        own.afterWrite = () -> {};
        for (int i = 0; i < 9; i++) platform.fault(FakePlatform.Fault.LOST);
        Bench second = new Bench(platform, own).start();
        assertThat(second.screen.conversation("48213").pending())
                .extracting(OutboxItem::stage)
                .isEqualTo(Stage.SENT);
    }

    @Test
    void whatIsGivenWhileThePlatformChangesIsOnDiskAndReachesNobodyElse() {
        Bench bench = new Bench(platform, own).start();
        Me me = platform.me;
        Me other = new Me(
                "other",
                me.now(),
                1,
                me.id(),
                me.name(),
                me.role(),
                me.groups(),
                me.accountName(),
                me.zone(),
                true,
                me.abilities());
        // The other one has answered, what there is of it is not loaded yet.
        bench.outbox.signedIn(other);
        bench.outbox.reassign(bench.views("48213"), TO_ANA, "");
        bench.settle();

        assertThat(own.items.values())
                .singleElement()
                .returns(Stage.QUEUED, OutboxItem::stage)
                .returns(platform.platformId, OutboxItem::platformId);
        assertThat(platform.commands).isEmpty();
        bench.die();
        new Bench(platform, own).start().pass(Duration.ofSeconds(5));
        assertThat(platform.commands).hasSize(1);
    }

    @Test
    void anotherPlatformsCommandsWaitForTheirOwn() {
        Bench first = new Bench(platform, own).start();
        own.afterWrite = first::die;
        first.outbox.reassign(first.views("48213"), TO_ANA, "");
        first.settle();
        own.afterWrite = () -> {};
        FakePlatform other = new FakePlatform();
        other.platformId = "other";
        new Bench(other, own).start().pass(Duration.ofSeconds(5));
        assertThat(other.commands).isEmpty();
        new Bench(platform, own).start().pass(Duration.ofSeconds(5));
        assertThat(platform.commands).hasSize(1);
    }
}

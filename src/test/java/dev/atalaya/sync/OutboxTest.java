package dev.atalaya.sync;

import static dev.atalaya.sync.FloorFixtures.ANA;
import static dev.atalaya.sync.FloorFixtures.MARTA;
import static dev.atalaya.sync.FloorFixtures.RAUL;
import static dev.atalaya.sync.FloorFixtures.SOPORTE;
import static dev.atalaya.sync.FloorFixtures.TEST1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Stage;
import dev.atalaya.floor.Target;
import dev.atalaya.floor.TestFlag;
import dev.atalaya.store.AuditEntry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private static final Target TO_ANA = new Target.ToAgent(ANA, SOPORTE);

    private final FakePlatform platform = new FakePlatform();
    private final FakeOwn own = new FakeOwn();
    private final Bench bench = new Bench(platform, own).start();

    @Test
    void showsPendingAtOnceQueuedOnceOnDiskThenSentThenConfirmed() {
        List<Stage> onDiskWhenShown = new java.util.ArrayList<>();
        bench.reducer.subscribe(delta -> delta.outbox().values().forEach(item -> {
            OutboxItem kept = own.items.get(item.key());
            onDiskWhenShown.add(kept == null ? Stage.PENDING : kept.stage());
        }));
        bench.outbox.reassign(bench.views("48213"), TO_ANA, "test agent");
        bench.settle();
        assertThat(bench.stages("48213")).containsExactly(Stage.PENDING, Stage.QUEUED, Stage.SENT, Stage.CONFIRMED);
        assertThat(onDiskWhenShown.get(1)).isNotEqualTo(Stage.PENDING);
        assertThat(bench.screen.conversation("48213").conversation().assigneeId())
                .isEqualTo(ANA);
        assertThat(bench.screen.conversation("48213").pending()).isNull();
        assertThat(own.items.values()).extracting(OutboxItem::stage).containsExactly(Stage.CONFIRMED);
        assertThat(own.audit)
                .extracting(AuditEntry::what, AuditEntry::whoName, AuditEntry::before, AuditEntry::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "reassign", "Rita Campos", "test1@g-ventas", "ana@g-soporte: test agent"));
    }

    @Test
    void theMarkIsOnScreenBeforeAnythingIsWritten() {
        own.full = true;
        bench.outbox.reassign(bench.views("48213"), TO_ANA, "");
        bench.loop.step();
        assertThat(bench.screen.deltas.getLast().urgent()).isTrue();
        assertThat(bench.screen.conversation("48213").pending())
                .extracting(OutboxItem::stage)
                .isEqualTo(Stage.PENDING);
    }

    @Test
    void aFullDiskIsSaidAndNothingIsSentUntilThereIsRoom() {
        own.full = true;
        bench.outbox.reassign(bench.views("48213"), TO_ANA, "");
        bench.pass(Duration.ofSeconds(10));
        assertThat(bench.item("48213").stage()).isEqualTo(Stage.PENDING);
        assertThat(platform.commands).isEmpty();
        assertThat(bench.screen.trouble()).isEqualTo("Your own file: the disk is full");
        own.full = false;
        bench.pass(Duration.ofSeconds(5));
        assertThat(bench.item("48213").stage()).isEqualTo(Stage.CONFIRMED);
        assertThat(bench.screen.trouble()).isEmpty();
    }

    @Test
    void aLostAnswerIsAskedForAgainWithTheSameKeyAndDoneOnce() {
        platform.fault(FakePlatform.Fault.ANSWER_LOST, FakePlatform.Fault.LOST);
        bench.outbox.reassign(bench.views("48213"), TO_ANA, "");
        bench.settle();
        assertThat(bench.item("48213").stage()).isEqualTo(Stage.SENT);
        assertThat(bench.item("48213").outcome()).isInstanceOf(Outcome.Unreachable.class);
        bench.pass(Duration.ofSeconds(2));
        assertThat(bench.item("48213").stage()).isEqualTo(Stage.CONFIRMED);
        assertThat(platform.commands)
                .hasSize(3)
                .extracting(Command::key)
                .containsOnly(bench.item("48213").key());
        assertThat(platform.conversationNow("48213").assignmentVersion()).isEqualTo(3);
    }

    @Test
    void aConflictSaysWhoHasIt() {
        List<ConversationView> seen = bench.views("48213");
        platform.happen(ConversationBuilder.from(platform.conversationNow("48213"))
                .assign(SOPORTE, "luis")
                .build());
        bench.outbox.reassign(seen, TO_ANA, "");
        bench.settle();
        assertThat(bench.item("48213").stage()).isEqualTo(Stage.CONFLICT);
        assertThat(bench.item("48213").outcome()).isEqualTo(new Outcome.Conflict(3, "luis", SOPORTE));
        assertThat(bench.screen.conversation("48213").pending()).isNull();
    }

    @Test
    void aRefusalSaysWhy() {
        List<ConversationView> seen = bench.views("48213");
        platform.happen(ConversationBuilder.from(platform.conversationNow("48213"))
                .closed()
                .build());
        bench.outbox.reassign(seen, TO_ANA, "");
        bench.settle();
        assertThat(bench.item("48213").outcome())
                .isEqualTo(new Outcome.Rejected("conversation-closed", "The conversation is closed."));
    }

    @Test
    void aSecondCommandOnTheSameConversationFollowsTheFirst() {
        platform.fault(FakePlatform.Fault.LOST);
        bench.outbox.reassign(bench.views("48213"), TO_ANA, "");
        bench.outbox.reassign(bench.views("48213"), new Target.ToAgent(RAUL, null), "");
        bench.outbox.reassign(bench.views("48214"), TO_ANA, "");
        bench.pass(Duration.ofSeconds(3));
        assertThat(platform.conversationNow("48213").assigneeId()).isEqualTo(RAUL);
        assertThat(platform.conversationNow("48214").assigneeId()).isEqualTo(ANA);
        assertThat(bench.item("48213").before()).isEqualTo(new OutboxItem.Before(ANA, SOPORTE));
        assertThat(own.items.values()).extracting(OutboxItem::stage).containsOnly(Stage.CONFIRMED);
    }

    @Test
    void oneThatIsNeverAnsweredDoesNotHoldTheOthersUp() {
        bench.outbox.reassign(bench.views("48213"), TO_ANA, "");
        bench.outbox.reassign(bench.views("48214"), TO_ANA, "");
        platform.beforeSend = command -> {
            if (Reversal.conversationId(bench.item("48213")).equals(((Command.Reassign) command).conversationId())) {
                platform.fault(FakePlatform.Fault.LOST);
            }
        };
        for (int i = 0; i < 10; i++) {
            bench.pass(Duration.ofSeconds(1));
            platform.beat();
        }
        assertThat(bench.item("48213").stage()).isEqualTo(Stage.SENT);
        assertThat(bench.item("48214").stage()).isEqualTo(Stage.CONFIRMED);
    }

    @Test
    void whileThePlatformIsAwayTheRestStaysQueued() {
        bench.pass(Duration.ofSeconds(4));
        assertThat(bench.screen.link().live()).isFalse();
        for (int i = 0; i < 40; i++) platform.fault(FakePlatform.Fault.LOST);
        bench.outbox.reassign(bench.views("48213", "48214", "48215"), TO_ANA, "");
        bench.pass(Duration.ofSeconds(30));
        assertThat(bench.item("48213").stage()).isEqualTo(Stage.SENT);
        assertThat(bench.item("48214").stage()).isEqualTo(Stage.QUEUED);
        assertThat(bench.item("48215").stage()).isEqualTo(Stage.QUEUED);
        platform.clearFaults();
        platform.beat();
        bench.pass(Duration.ofMillis(300));
        assertThat(bench.item("48215").stage()).isEqualTo(Stage.CONFIRMED);
    }

    @Test
    void aConfirmedMarkStaysUntilTheFloorShowsIt() {
        List<ConversationView> seen = bench.views("48213");
        var followers = List.copyOf(platform.followers);
        platform.followers.clear();
        bench.outbox.reassign(seen, TO_ANA, "");
        bench.settle();
        assertThat(bench.screen.conversation("48213").conversation().assigneeId())
                .isEqualTo(TEST1);
        assertThat(bench.screen.conversation("48213").pending())
                .extracting(OutboxItem::stage)
                .isEqualTo(Stage.CONFIRMED);
        platform.followers.addAll(followers);
        platform.happen(ConversationBuilder.from(platform.conversationNow("48213"))
                .message("?")
                .build());
        bench.settle();
        assertThat(bench.screen.conversation("48213").conversation().assigneeId())
                .isEqualTo(ANA);
        assertThat(bench.screen.conversation("48213").pending()).isNull();
    }

    @Test
    void withoutAFileCommandsAreSentDirectly() {
        Bench second = new Bench(new FakePlatform(), null).start();
        second.outbox.reassign(second.views("48213"), TO_ANA, "");
        second.settle();
        assertThat(second.stages("48213")).containsExactly(Stage.PENDING, Stage.SENT, Stage.CONFIRMED);
    }

    @Test
    void aTestMarkIsShownAtOnceAndKept() {
        bench.outbox.markTest(MARTA, true);
        bench.settle();
        assertThat(bench.screen.agent(MARTA).test()).isEqualTo(TestFlag.SUPERVISOR);
        assertThat(own.marks).containsOnlyKeys(MARTA);
        bench.die();
        Bench again = new Bench(platform, own).start();
        assertThat(again.screen.agent(MARTA).test()).isEqualTo(TestFlag.SUPERVISOR);
        again.outbox.markTest(MARTA, false);
        again.settle();
        assertThat(again.screen.agent(MARTA).test()).isEqualTo(TestFlag.NONE);
        assertThat(own.marks).isEmpty();
        assertThat(own.audit).extracting(AuditEntry::what).containsExactly("mark-test", "unmark-test");
    }
}

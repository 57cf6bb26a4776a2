package dev.atalaya.sync;

import static dev.atalaya.sync.FloorFixtures.ANA;
import static dev.atalaya.sync.FloorFixtures.COBRANZA;
import static dev.atalaya.sync.FloorFixtures.NOW;
import static dev.atalaya.sync.FloorFixtures.RAUL;
import static dev.atalaya.sync.FloorFixtures.SOPORTE;
import static dev.atalaya.sync.FloorFixtures.TEST1;
import static dev.atalaya.sync.FloorFixtures.VENTAS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Entity;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.Stage;
import dev.atalaya.floor.Target;
import dev.atalaya.store.AuditEntry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UndoTest {

    private static final Target TO_ANA = new Target.ToAgent(ANA, SOPORTE);

    private final FakePlatform platform = new FakePlatform();
    private final FakeOwn own = new FakeOwn();
    private final Bench bench = new Bench(platform, own).start();

    private String toAna(String... ids) {
        String batch = bench.outbox.reassign(bench.views(ids), TO_ANA, "");
        bench.settle();
        return batch;
    }

    private List<Outbox.NotUndone> undo(String batch) {
        List<Outbox.NotUndone> not = bench.outbox.undo(batch).stays();
        bench.settle();
        return not;
    }

    @Test
    void aSpreadIsTakenBackAsOneAndSaysHowManyItWere() {
        String batch = bench.outbox.spread(
                Map.of(
                        TO_ANA,
                        bench.views("48213"),
                        new Target.ToAgent(RAUL, COBRANZA),
                        bench.views("48214"),
                        new Target.ToGroup(COBRANZA),
                        bench.views("48215")),
                "");
        bench.settle();
        happen(now("48215").replied(NOW.plusSeconds(30)).build());

        assertThat(bench.outbox.undo(batch).back()).isEqualTo(2);
        bench.settle();
        assertThat(platform.conversationNow("48213").assigneeId()).isEqualTo(TEST1);
        assertThat(platform.conversationNow("48214").assigneeId()).isEqualTo(TEST1);
        assertThat(platform.conversationNow("48215").groupId()).isEqualTo(COBRANZA);
    }

    private ConversationBuilder now(String id) {
        return ConversationBuilder.from(platform.conversationNow(id));
    }

    private void happen(Conversation conversation) {
        platform.happen(conversation);
        bench.settle();
    }

    @Test
    void whatNobodyTouchedGoesBackToWhomAndWhereItWas() {
        String batch = toAna("48213", "48215");
        assertThat(undo(batch)).isEmpty();
        assertThat(platform.conversationNow("48213").assigneeId()).isEqualTo(TEST1);
        assertThat(platform.conversationNow("48213").groupId()).isEqualTo(VENTAS);
        assertThat(platform.conversationNow("48215").assigneeId()).isEqualTo("marta");
        assertThat(bench.item("48213").undoes()).isEqualTo(batch);
        assertThat(own.audit).extracting(AuditEntry::what).containsExactly("reassign", "reassign", "undo", "undo");
    }

    @Test
    void whatWasHeldGoesBackToTheBotInItsGroup() {
        undo(toAna("48220"));
        Command last = platform.commands.getLast();
        assertThat(((Command.Reassign) last).target()).isEqualTo(new Target.ToGroup(COBRANZA));
        assertThat(platform.conversationNow("48220").assigneeId()).isNull();
    }

    @Test
    void whatIsNotSentYetIsCancelled() {
        bench.pass(Duration.ofSeconds(4));
        for (int i = 0; i < 9; i++) platform.fault(FakePlatform.Fault.LOST);
        String batch = toAna("48213", "48214");
        assertThat(undo(batch)).containsExactly(new Outbox.NotUndone("Carlos Peña", "not-done"));
        assertThat(bench.item("48214").stage()).isEqualTo(Stage.CANCELLED);
        assertThat(bench.screen.conversation("48214").pending()).isNull();
        platform.clearFaults();
        platform.beat();
        bench.pass(Duration.ofSeconds(5));
        assertThat(platform.conversationNow("48213").assigneeId()).isEqualTo(ANA);
        assertThat(platform.conversationNow("48214").assigneeId()).isEqualTo(TEST1);
        assertThat(own.unfinished()).isEmpty();
    }

    @Test
    void whatIsNotEvenOnDiskIsCancelledAndNeverGetsThere() {
        own.full = true;
        String batch = toAna("48213");
        assertThat(undo(batch)).isEmpty();
        own.full = false;
        bench.pass(Duration.ofSeconds(9));
        assertThat(bench.item("48213").stage()).isEqualTo(Stage.CANCELLED);
        assertThat(own.items).isEmpty();
        assertThat(platform.commands).isEmpty();
    }

    @Test
    void whatSomebodyTouchedStays() {
        String batch = toAna("48213", "48214");
        happen(now("48213").assign(COBRANZA, RAUL).build());
        assertThat(undo(batch)).containsExactly(new Outbox.NotUndone("Carlos Peña", "touched"));
        assertThat(platform.conversationNow("48213").assigneeId()).isEqualTo(RAUL);
        assertThat(platform.conversationNow("48214").assigneeId()).isEqualTo(TEST1);
    }

    @Test
    void whatAnAgentAnsweredStays() {
        String batch = toAna("48213");
        happen(now("48213").replied(NOW.plusSeconds(30)).build());
        assertThat(undo(batch)).extracting(Outbox.NotUndone::why).containsExactly("replied");
    }

    @Test
    void anAnswerCountsThoughTheCustomerWroteAgain() {
        String batch = toAna("48213");
        platform.happen(now("48213").replied(NOW.plusSeconds(30)).build());
        platform.happen(now("48213").customer(NOW.plusSeconds(31)).build());
        bench.settle();
        assertThat(undo(batch)).extracting(Outbox.NotUndone::why).containsExactly("replied");
    }

    @Test
    void anotherMessageOfTheCustomerDoesNotMatter() {
        String batch = toAna("48213");
        happen(now("48213").customer(NOW.plusSeconds(30)).build());
        assertThat(undo(batch)).isEmpty();
        assertThat(platform.conversationNow("48213").assigneeId()).isEqualTo(TEST1);
    }

    @Test
    void whatWasClosedOrLeftOurSightStays() {
        String batch = toAna("48213", "48214");
        platform.happen(now("48213").closed().build());
        platform.happen(new FloorEvent.Removed(Entity.CONVERSATION, "48214"));
        bench.settle();
        assertThat(undo(batch)).extracting(Outbox.NotUndone::why).containsExactly("closed", "out-of-sight");
    }

    @Test
    void whatWasNeverDoneIsSaidAsSuch() {
        List<ConversationView> seen = bench.views("48213");
        happen(now("48213").assign(COBRANZA, RAUL).build());
        String batch = bench.outbox.reassign(seen, TO_ANA, "");
        bench.settle();
        assertThat(undo(batch)).extracting(Outbox.NotUndone::why).containsExactly("not-done");
    }

    @Test
    void takingBackTwiceDoesItOnce() {
        String batch = toAna("48213");
        bench.outbox.undo(batch);
        assertThat(bench.outbox.undo(batch)).isEqualTo(new Outbox.Undone(0, List.of()));
        bench.settle();
        assertThat(platform.commands).hasSize(2);
    }

    @Test
    void twoStepsAreTakenBackOneAfterTheOther() {
        String first = toAna("48213");
        String second = bench.outbox.reassign(bench.views("48213"), new Target.ToAgent(RAUL, COBRANZA), "");
        bench.settle();
        assertThat(undo(first)).extracting(Outbox.NotUndone::why).containsExactly("touched");
        assertThat(undo(second)).isEmpty();
        assertThat(platform.conversationNow("48213").assigneeId()).isEqualTo(ANA);
        assertThat(undo(first)).isEmpty();
        assertThat(platform.conversationNow("48213").assigneeId()).isEqualTo(TEST1);
    }

    @Test
    void anUndoMayItselfBeTakenBack() {
        undo(toAna("48213"));
        assertThat(undo(bench.item("48213").batch())).isEmpty();
        assertThat(platform.conversationNow("48213").assigneeId()).isEqualTo(ANA);
    }
}

package dev.atalaya.sync;

import static dev.atalaya.sync.FloorFixtures.ANA;
import static dev.atalaya.sync.FloorFixtures.SOPORTE;
import static dev.atalaya.sync.FloorFixtures.VENTAS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Change;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Role;
import dev.atalaya.floor.Stage;
import dev.atalaya.floor.Target;
import dev.atalaya.wire.Stamped;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Many reassignments at once, on a platform that takes them so.
class TogetherTest {

    private static final Target TO_ANA = new Target.ToAgent(ANA, SOPORTE);

    private final FakePlatform platform = new FakePlatform();
    private final FakeOwn own = new FakeOwn();

    private Bench bench() {
        platform.me = FloorFixtures.me(Role.ADMINISTRATOR, FloorFixtures.ALL_ABILITIES);
        platform.pageSize = 1000;
        return live();
    }

    /// Until the sender has heard that the platform answers.
    private Bench live() {
        return new Bench(platform, own).start().pass(Duration.ofMillis(500));
    }

    private static String[] ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> "c" + i).toArray(String[]::new);
    }

    private void conversations(int count) {
        for (String id : ids(count)) {
            Conversation made = ConversationBuilder.conversation(id, id, VENTAS).build();
            platform.conversations.put(id, new Stamped<>(1, made));
        }
    }

    @Test
    void goInFewCallsEachWithItsOutcome() {
        conversations(620);
        Bench bench = bench();
        List<ConversationView> seen = bench.views(ids(620));
        platform.happen(ConversationBuilder.from(platform.conversationNow("c7"))
                .assign(SOPORTE, "luis")
                .build());

        bench.outbox.reassign(seen, TO_ANA, "");
        bench.settle();

        assertThat(platform.together).containsExactly(500, 120);
        assertThat(bench.item("c7").outcome()).isInstanceOf(Outcome.Conflict.class);
        assertThat(own.items.values())
                .filteredOn(item -> item.stage() == Stage.CONFIRMED)
                .hasSize(619);
        assertThat(own.audit).hasSize(620);
        assertThat(bench.screen.conversation("c619").conversation().assigneeId())
                .isEqualTo(ANA);
    }

    @Test
    void whoseAnswerIsLostAreAskedForOneByOneAndDoneOnce() {
        conversations(20);
        Bench bench = bench();
        platform.togetherFaults.add(FakePlatform.Fault.ANSWER_LOST);

        bench.outbox.reassign(bench.views(ids(20)), TO_ANA, "");
        bench.pass(Duration.ofSeconds(2));
        platform.beat();
        bench.pass(Duration.ofSeconds(2));

        assertThat(platform.together.subList(0, 3)).containsExactly(20, 1, 1);
        assertThat(own.items.values()).extracting(OutboxItem::stage).containsOnly(Stage.CONFIRMED);
        assertThat(platform.conversationNow("c3").assignmentVersion()).isEqualTo(2);
    }

    @Test
    void otherCommandsGoAlone() {
        conversations(3);
        Bench bench = bench();
        platform.togetherFaults.clear();

        bench.outbox.reassign(bench.views(ids(3)), TO_ANA, "");
        bench.outbox.submit(
                List.of(Change.OfAgent.markTest(bench.screen.agent(ANA).agent(), true)));
        bench.settle();

        assertThat(platform.together).containsExactly(3, 1);
        assertThat(own.items.values()).extracting(OutboxItem::stage).containsOnly(Stage.CONFIRMED);
    }

    @Test
    void goOneByOneWhereThePlatformDoesNotTakeThemSo() {
        conversations(3);
        platform.pageSize = 1000;
        Bench bench = live();

        bench.outbox.reassign(bench.views(ids(3)), TO_ANA, "");
        bench.settle();

        assertThat(platform.together).containsExactly(1, 1, 1);
    }
}

package dev.atalaya.insight.findings;

import static dev.atalaya.sync.AgentBuilder.agent;
import static dev.atalaya.sync.ConversationBuilder.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.sync.AgentBuilder;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How much of the floor a look touches.
class LookCostTest {

    private static final int AGENTS = 50;
    private static final int EACH = 100;

    private final Scene scene = new Scene(List::of);
    private final List<Detector> detectors = Detectors.all();

    /// Everybody has a hundred waiting customers, and the bot holds a hundred more.
    private DraftFloor busy(AgentBuilder first) {
        DraftFloor floor = new DraftFloor().agent(first.build());
        for (int a = 1; a < AGENTS; a++) floor.agent(agent("a" + a, "Ana").build());
        floor.group("ventas", DraftFloor.PLAIN);
        for (int a = 0; a < AGENTS; a++) {
            for (int c = 0; c < EACH; c++) {
                floor.conversation(conversation("c" + a + "-" + c, "Luis", "ventas")
                        .assign("ventas", "a" + a)
                        .build());
            }
        }
        for (int c = 0; c < EACH; c++) {
            floor.conversation(conversation("held" + c, "Luis", "ventas").build());
        }
        floor.feed.publish(floor.whole());
        floor.feed.subscribe(scene::take);
        scene.tick(floor.loop.nanoTime());
        return floor;
    }

    private long visits() {
        long before = scene.customers().visits();
        Detectors.find(detectors, scene);
        return scene.customers().visits() - before;
    }

    @Test
    void aLookAtAFloorInOrderVisitsNoConversation() {
        busy(agent("a0", "Ana"));

        assertThat(visits()).isZero();
    }

    @Test
    void aLookVisitsOnlyTheCustomersOfWhoIsGone() {
        busy(agent("a0", "Ana").offline(Duration.ofHours(1)));

        // Once for the finding, once for each move of its fix.
        assertThat(visits()).isEqualTo(2 * EACH);
    }

    @Test
    void aChangedConversationIsFoundWithTheAgentWhoHasItNow() {
        DraftFloor floor = busy(agent("a0", "Ana").offline(Duration.ofHours(1)));
        floor.change(
                List.of(
                        conversation("c0-0", "Luis", "ventas")
                                .assign("ventas", "a1")
                                .build(),
                        conversation("c0-1", "Luis", "ventas")
                                .assign("ventas", "a0")
                                .closed()
                                .build(),
                        conversation("held0", "Luis", "ventas")
                                .assign("ventas", "a0")
                                .build()),
                List.of());

        assertThat(Detectors.find(detectors, scene))
                .singleElement()
                .satisfies(finding -> assertThat(finding.proof().waiting()).isEqualTo(EACH - 1));
    }

    @Test
    void aProofOfManyDecisionsVisitsOnlyWhoWaitsNow() {
        busy(agent("a0", "Ana"));
        Tally tally = new Tally();
        List<Entry> entries = entries(2_000);
        entries.forEach(tally::add);
        long before = scene.customers().visits();

        Proof proof = tally.proof(entries, scene);

        assertThat(proof.affected()).isEqualTo(2_000);
        assertThat(proof.waiting()).isEqualTo(EACH);
        assertThat(scene.customers().visits() - before).isEqualTo(EACH);
    }

    /// All to the first agent; the first hundred of them still wait.
    private static List<Entry> entries(int n) {
        Entries entries = new Entries(new AtomRuleBook());
        return IntStream.range(0, n)
                .mapToObj(i -> entries.of(Logged.at("" + i, Duration.ofMinutes(n - i))
                        .conversation("c0-" + i)
                        .to("a0", "a0", "a1")))
                .toList();
    }
}

package dev.atalaya.store.history;

import static dev.atalaya.store.history.HistoryFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.Stretch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever is told one after the other is told the same as who gets all at once.
class HistoryWalkTest {

    private static final int DAYS = 3;
    private static final int MINUTES = DAYS * 24 * 60;

    @TempDir
    private Path folder;

    private static void fill(HistoryStore history, Random random) {
        Stretch all = new Stretch(at(0), at(MINUTES));
        for (Evidence evidence : List.of(Evidence.RECORDED, Evidence.SAMPLED)) {
            List<AgentInterval> shown = new ArrayList<>();
            for (int i = 0; i < 120; i++) {
                double from = random.nextInt(MINUTES);
                AgentInterval one = HistoryFixture.shown("a" + random.nextInt(7), "Online", from, from + 1);
                shown.add(new AgentInterval(
                        one.agentId(),
                        "st",
                        "Online",
                        true,
                        true,
                        one.from(),
                        at(from + random.nextInt(-30, 3000)),
                        false,
                        null,
                        evidence));
            }
            history.keepAgents(all, shown);
        }
        List<ConversationSpan> talks = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            double opened = random.nextInt(MINUTES);
            Double closed = random.nextInt(5) == 0 ? null : Double.valueOf(opened + random.nextInt(1, 2000));
            talks.add(HistoryFixture.talk("t" + i, opened, closed, Evidence.RECORDED, opened));
        }
        history.keepConversations(talks);
    }

    private static void same(History history, double from, double to) {
        List<AgentInterval> agents = new ArrayList<>();
        history.walkAgents(at(from), at(to), told -> {
            assertThat(told)
                    .extracting(AgentInterval::agentId)
                    .containsOnly(told.getFirst().agentId());
            agents.addAll(told);
        });
        List<ConversationSpan> talks = new ArrayList<>();
        history.walkConversations(at(from), at(to), talks::add);

        assertThat(agents).isEqualTo(history.agents(at(from), at(to)));
        assertThat(talks).isEqualTo(history.conversations(at(from), at(to)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void oneAfterTheOtherOrAllAtOnce(long seed) {
        Random random = new Random(seed);
        try (HistoryFixture fixture = new HistoryFixture(folder.resolve("a"));
                HistoryFixture other = new HistoryFixture(folder.resolve("b"))) {
            fill(fixture.history, random);
            for (int i = 0; i < 20; i++) {
                double from = random.nextInt(MINUTES - 1);
                double to = from + random.nextInt(1, 2000);
                same(fixture.history, from, to);
                same(new JoinedHistory(fixture.history, other.history), from, to);
            }
            fill(other.history, random);
            same(new JoinedHistory(fixture.history, other.history), 0, MINUTES);
        }
    }
}

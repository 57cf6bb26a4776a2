package dev.atalaya.insight;

import static dev.atalaya.insight.Told.at;
import static dev.atalaya.insight.Told.range;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Evidence;
import dev.atalaya.insight.LedgerEntry.Sort;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Held second by second against the obvious: look at all that was told, believe the best.
class LedgerPropertiesTest {

    private static final int SECONDS = 240;
    private static final List<String> STATES = List.of("Online", "Lunch", "Gone");

    /// Anything goes: overlaps, holes, ends before starts, several sources.
    static List<AgentInterval> anything(Random random) {
        List<AgentInterval> told = new ArrayList<>();
        int count = random.nextInt(14);
        for (int i = 0; i < count; i++) {
            int from = random.nextInt(-20, SECONDS + 20);
            int to = from + (random.nextInt(8) == 0 ? -random.nextInt(1, 15) : random.nextInt(60));
            Evidence evidence = Evidence.values()[random.nextInt(4)];
            AgentInterval interval = Told.told(STATES.get(random.nextInt(3)), from, to, evidence);
            told.add(interval.until(interval.to(), random.nextInt(4) == 0));
        }
        return told;
    }

    static Sort obvious(List<AgentInterval> told, Instant at) {
        boolean twice =
                told.stream().anyMatch(v -> v.to().isBefore(v.from()) && !at.isBefore(v.to()) && at.isBefore(v.from()));
        List<AgentInterval> here = told.stream()
                .filter(v -> !at.isBefore(v.from()) && at.isBefore(v.to()))
                .toList();
        if (twice || here.isEmpty()) return Sort.UNKNOWN;
        Evidence best = here.stream()
                .map(AgentInterval::evidence)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<String> facts = here.stream()
                .filter(v -> v.evidence() == best)
                .map(v -> v.stateName() + v.connected())
                .distinct()
                .toList();
        if (facts.size() > 1) return Sort.UNKNOWN;
        return switch (facts.getFirst()) {
            case "Onlinetrue" -> Sort.ASSIGNABLE;
            case "Lunchtrue" -> Sort.PAUSED;
            default -> Sort.OFFLINE;
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void everySecondIsWhatIsObvious(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<AgentInterval> told = anything(random);
            Ledger ledger = Ledger.of("marta", range(0, SECONDS), told);
            for (int second = 0; second < SECONDS; second++) {
                assertThat(ledger.at(at(second)).sort())
                        .as("%d of %s", second, told)
                        .isEqualTo(obvious(told, at(second)));
            }
            assertThat(ledger.sums().values().stream().reduce(Duration.ZERO, Duration::plus))
                    .isEqualTo(Duration.ofSeconds(SECONDS));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7})
    void piecesHangTogetherAndTheUnknownSaysWhy(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            Instant reached = at(0);
            for (LedgerEntry entry :
                    Ledger.of("marta", range(0, SECONDS), anything(random)).entries()) {
                assertThat(entry.from()).isEqualTo(reached);
                assertThat(entry.to()).isAfter(reached);
                if (entry.known() == null) assertThat(entry.doubt()).isNotNull();
                reached = entry.to();
            }
            assertThat(reached).isEqualTo(at(SECONDS));
        }
    }
}

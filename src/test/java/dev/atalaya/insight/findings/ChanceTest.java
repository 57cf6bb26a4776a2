package dev.atalaya.insight.findings;

import static dev.atalaya.sync.AgentBuilder.agent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.RuleCode;
import dev.atalaya.insight.Fairness;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is eligible and hardly ever drawn, told from who is merely unlucky.
class ChanceTest {

    private static final String[] THREE = {"marta+", "jorge+", "rita+"};

    private DraftFloor drawn(int draws, IntFunction<String> winner) {
        DraftFloor floor = new DraftFloor();
        for (String id : List.of("marta", "jorge", "rita")) {
            floor.agent(agent(id, id).build());
        }
        floor.group("ventas", DraftFloor.PLAIN);
        for (int i = 0; i < draws; i++) {
            floor.kept(Logged.at("" + i, Duration.ofMinutes(draws - i))
                    .rule(RuleCode.RANDOM_ASSIGNABLE)
                    .to(winner.apply(i), THREE));
        }
        return floor;
    }

    @Test
    void whoIsNeverDrawnAmongThreeIsFoundWithHisFigures() {
        Finding finding = drawn(60, i -> i % 2 == 0 ? "marta" : "jorge").only(FindingKind.RECEIVES_NOTHING);

        assertThat(finding.headline()).isEqualTo(Phrase.of("finding.starved.nothing", Arg.agent("rita")));
        assertThat(finding.sentence().args())
                .startsWith(Arg.count(60), Arg.group("ventas"), Arg.count(0), Arg.decimal(20));
        double p = Double.parseDouble(finding.sentence().args().get(4).value());
        assertThat(p).as("in a hundred").isCloseTo(300 * Math.pow(2.0 / 3, 60), Offset.offset(1e-13));
    }

    @Test
    void onTooLittleDataNothingIsSaid() {
        assertThat(drawn(14, i -> i % 2 == 0 ? "marta" : "jorge").kinds()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5"})
    void fairDrawsRaiseNothing(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> all = List.of("marta", "jorge", "rita");

        assertThat(drawn(300, i -> all.get(random.nextInt(3))).kinds()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10, 0", "10, 3", "25, 7", "40, 40"})
    void theLowerTailIsThatOfTheBinomialWhereAllChancesAreTheSame(int n, int got) {
        double p = 0;
        for (int k = 0; k <= got; k++) p += choose(n, k) * Math.pow(0.25, k) * Math.pow(0.75, n - k);

        assertThat(Fairness.atMost(Collections.nCopies(n, 0.25), got)).isCloseTo(p, Offset.offset(1e-12));
    }

    private static double choose(int n, int k) {
        double ways = 1;
        for (int i = 0; i < k; i++) ways = ways * (n - i) / (i + 1);
        return ways;
    }
}

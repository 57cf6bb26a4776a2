package dev.atalaya.insight.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Assignment;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.routing.Explainer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is kept of a week when it is too much to keep.
class WindowTest {

    private static final int PLENTY = 180_000;
    private static final Instant WEEK_AGO = DraftFloor.NOW.minus(Duration.ofDays(7));

    private final Window window = new Window(new AtomRuleBook(), List.of());

    /// One every three seconds, the last one now.
    private static Assignment decision(int i) {
        return Logged.at("d" + i, Duration.ofSeconds(3L * (PLENTY - 1 - i))).to("marta", "marta+", "ana");
    }

    private void isCut() {
        assertThat(window.size()).isBetween(100_000, PLENTY - 1);
        Instant begins = window.begins(WEEK_AGO);
        assertThat(Duration.between(begins, DraftFloor.NOW)).isEqualTo(Duration.ofSeconds(3L * window.size()));
    }

    @Test
    void theOldestGoWhereMoreComesThanThereIsRoomFor() {
        IntStream.range(0, PLENTY).forEach(i -> window.add(decision(i)));
        isCut();
    }

    @Test
    void theOldestAreLeftOutWhereMoreIsReadThanThereIsRoomFor() {
        Window.Filling filling = window.filling();
        IntStream.range(0, PLENTY).forEach(i -> filling.add(decision(i)));
        filling.done();
        isCut();

        window.clear();
        window.add(decision(1));
        assertThat(window.begins(WEEK_AGO)).isEqualTo(WEEK_AGO);
    }

    @Test
    void whatComesLateAndIsOlderThanWhatHadToGoIsLeftOut() {
        Window.Filling filling = window.filling();
        IntStream.range(PLENTY / 10, PLENTY).forEach(i -> filling.add(decision(i)));
        IntStream.range(0, PLENTY / 10).forEach(i -> filling.add(decision(i)));
        filling.done();
        isCut();
    }

    @Test
    void readAgainAsManyFitAsTheFirstTime() {
        fillWithChangingDraws();
        int first = window.size();
        fillWithChangingDraws();
        assertThat(window.size()).isEqualTo(first).isLessThan(PLENTY);
    }

    private void fillWithChangingDraws() {
        Window.Filling filling = window.filling();
        for (int i = 0; i < PLENTY; i++) {
            int draw = i / 10;
            String[] members =
                    IntStream.range(draw, draw + 8).mapToObj(k -> "a" + k + "+").toArray(String[]::new);
            filling.add(Logged.at("d" + i, Duration.ofSeconds(3L * (PLENTY - 1 - i)))
                    .to("a" + draw, members));
        }
        filling.done();
    }

    @Test
    void whatManyHaveInCommonCountsOnce() {
        Entries entries = new Entries(new AtomRuleBook());
        String[] members = IntStream.range(0, 200).mapToObj(i -> "a" + i + "+").toArray(String[]::new);
        Entry first = entries.of(Logged.at("1", Duration.ofHours(2)).to("a3", members));
        Entry second = entries.of(Logged.at("2", Duration.ofHours(1)).to("a3", members));

        assertThat(first.bytes()).isGreaterThan(second.bytes() + 4 * 199);
    }

    @Test
    void whatTheLogJudgesLaterCountsFromThenOnAndInItsPlace() {
        List<String> facts = new ArrayList<>();
        Window one = new Window(new AtomRuleBook(), List.of(new Detector() {
            @Override
            public void judged(Entry entry, @Nullable String fact) {
                facts.add(entry.id() + " " + fact);
            }

            @Override
            public void find(Scene scene, Consumer<Finding> found) {}
        }));
        Assignment full = Logged.at("1", Duration.ofHours(1)).to("ana", "ana", "marta+");
        String fact = Entries.fact(new Explainer(new AtomRuleBook()).conformance(full));
        one.judged("1", fact);
        one.add(Logged.at("1", Duration.ofHours(1)).to("ana"));
        one.judged("1", fact);
        one.from(DraftFloor.NOW);
        one.judged("1", fact);

        assertThat(facts).singleElement().asString().startsWith("1 ").isNotEqualTo("1 null");
    }

    @Test
    void aPileStaysInTheOrderOfTime() {
        Entries entries = new Entries(new AtomRuleBook());
        Pile<String> pile = new Pile<>();
        for (int hours : List.of(5, 3, 1, 4, 2)) {
            pile.add(
                    "all",
                    entries.of(Logged.at("d" + hours, Duration.ofHours(hours)).to("ana", "ana+")));
        }
        assertThat(pile.of("all")).extracting(Entry::id).containsExactly("d5", "d4", "d3", "d2", "d1");
    }
}

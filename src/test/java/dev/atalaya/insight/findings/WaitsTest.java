package dev.atalaya.insight.findings;

import static dev.atalaya.sync.AgentBuilder.agent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.RuleCode;
import dev.atalaya.insight.HeldTimes;
import dev.atalaya.routing.AtomRuleBook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How long customers would have waited, those who wait still among them.
class WaitsTest {

    private final Waits waits = new Waits();
    private final Entries entries = new Entries(new AtomRuleBook());
    private final List<Entry> kept = new ArrayList<>();
    private final Scene scene = new Scene(List::of);

    private void nobody(int minutesAgo) {
        Entry entry = entries.of(
                Logged.at("n" + minutesAgo, Duration.ofMinutes(minutesAgo)).to("marta", "marta"));
        kept.add(entry);
        waits.add(entry);
    }

    /// Marta came five minutes before.
    private void somebody(int minutesAgo) {
        Entry entry = entries.of(Logged.at("s" + minutesAgo, Duration.ofMinutes(minutesAgo))
                .rule(RuleCode.RANDOM_ASSIGNABLE)
                .to("marta", "marta+"));
        waits.add(entry);
    }

    private HeldTimes.Summary answer() {
        DraftFloor floor = new DraftFloor()
                .agent(agent("marta", "Marta").offline(Duration.ofHours(1)).build())
                .group("ventas", DraftFloor.PLAIN);
        floor.feed.publish(floor.whole());
        floor.feed.subscribe(scene::take);
        scene.tick(floor.loop.nanoTime());
        return waits.of("ventas", kept, scene);
    }

    private static Duration minutes(int n) {
        return Duration.ofMinutes(n);
    }

    @Test
    void theMedianOfWaitsThatEndedIsExact() {
        nobody(300);
        nobody(290);
        nobody(280);
        somebody(200);

        assertThat(answer()).isEqualTo(new HeldTimes.Summary(3, 0, minutes(85), false, minutes(95)));
    }

    @Test
    void aWaitThatGoesOnCountsWithItsTimeSoFar() {
        nobody(310);
        somebody(300);
        for (int minutesAgo : new int[] {120, 110, 100, 90}) nobody(minutesAgo);

        // One of five ended, after five minutes: the median is no five minutes.
        assertThat(answer()).isEqualTo(new HeldTimes.Summary(5, 4, minutes(100), true, minutes(120)));
    }

    @Test
    void theMedianIsExactWhereAllThatGoOnAreLongerAlready() {
        for (int minutesAgo : new int[] {320, 315, 310}) nobody(minutesAgo);
        somebody(300);
        nobody(200);
        nobody(190);

        assertThat(answer()).isEqualTo(new HeldTimes.Summary(5, 2, minutes(15), false, minutes(200)));
    }

    @Test
    void aWaitLeavesWithItsDecision() {
        nobody(310);
        waits.remove(kept.removeFirst());
        nobody(30);
        somebody(10);

        assertThat(answer()).isEqualTo(new HeldTimes.Summary(1, 0, minutes(15), false, minutes(15)));
    }
}

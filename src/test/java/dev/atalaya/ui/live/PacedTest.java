package dev.atalaya.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PacedTest {

    private final ManualTimer timer = new ManualTimer();
    private int runs;
    private final Paced paced = new Paced(timer, Duration.ofMillis(200), () -> runs++);

    @Test
    void theFirstRunsAtOnceAndTheRestOnceAPeriod() {
        paced.ask();
        assertThat(runs).isEqualTo(1);
        for (int i = 0; i < 10; i++) paced.ask();
        assertThat(runs).isEqualTo(1);
        timer.wind(Duration.ofMillis(200));
        assertThat(runs).isEqualTo(2);
        timer.wind(Duration.ofSeconds(5));
        assertThat(runs).isEqualTo(2);
    }

    @Test
    void whatIsUrgentRunsAtOnceAndTakesTheOthersPlace() {
        paced.ask();
        paced.ask();
        paced.now();
        assertThat(runs).isEqualTo(2);
        timer.wind(Duration.ofSeconds(1));
        assertThat(runs).isEqualTo(2);
    }

    @Test
    void stoppedItRunsNoMore() {
        paced.ask();
        paced.ask();
        paced.stop();
        timer.wind(Duration.ofSeconds(1));
        assertThat(runs).isEqualTo(1);
        assertThat(timer.waiting()).isZero();
    }
}

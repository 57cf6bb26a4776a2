package dev.atalaya.store.h2;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SeldomTest {

    private final AtomicLong nanos = new AtomicLong(-5);
    private final Seldom seldom = new Seldom(Duration.ofNanos(10), nanos::get);

    @Test
    void saysYesAtFirstAndThenOnlyOnceTheTimeHasPassed() {
        assertThat(seldom.now()).isTrue();
        nanos.addAndGet(9);
        assertThat(seldom.now()).isFalse();
        nanos.addAndGet(1);
        assertThat(seldom.now()).isTrue();
        assertThat(seldom.now()).isFalse();
    }
}

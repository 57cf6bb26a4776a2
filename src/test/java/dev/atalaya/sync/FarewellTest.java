package dev.atalaya.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A platform that hangs leaves time for the disk.
class FarewellTest {

    private final AtomicLong nanos = new AtomicLong();
    private final List<Duration> waits = new ArrayList<>();

    /// A loop whose work does not end.
    private final class Hanging extends FailingLoop {

        @Override
        public void close(Duration most) {
            waits.add(most);
            nanos.addAndGet(most.toNanos());
        }
    }

    /// One on which each piece of work fails.
    private static class FailingLoop implements Loop {

        @Override
        public Timer after(Duration delay, Runnable work) {
            return () -> {};
        }

        @Override
        public long nanoTime() {
            return 0;
        }

        @Override
        public void close(Duration most) {}

        /// Where what fails ends only itself, as on a real one.
        @Override
        public void execute(Runnable work) {
            assertThatIllegalStateException().isThrownBy(work::run);
        }
    }

    @Test
    void twoThatHangAreWaitedForTogether() {
        Farewell farewell = new Farewell(Duration.ofSeconds(5), nanos::get);
        farewell.end(new Hanging(), new Hanging());
        assertThat(waits).startsWith(Duration.ZERO, Duration.ZERO);
        assertThat(Duration.ofNanos(nanos.get())).isEqualTo(Duration.ofSeconds(2));
        farewell.end(new Hanging());
        assertThat(Duration.ofNanos(nanos.get())).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    @Timeout(60)
    void aLastPieceOfWorkThatFailsIsNotWaitedFor() {
        Farewell farewell = new Farewell(Duration.ofHours(10), System::nanoTime);
        farewell.finish("it", new FailingLoop(), () -> {
            throw new IllegalStateException("a fault of ours");
        });
    }
}

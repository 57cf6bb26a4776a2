package dev.atalaya.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ThreadsTest {

    private final LinkedBlockingQueue<Threads.Failure> failures = new LinkedBlockingQueue<>();
    private final Threads threads = new Threads(failures::add);

    @Test
    void aLoopRunsOnOneNamedDaemonAndOutlivesExceptions() throws InterruptedException {
        try (Loop loop = threads.loop("reducer")) {
            LinkedBlockingQueue<Thread> ran = new LinkedBlockingQueue<>();
            loop.execute(ThreadsTest::fail);
            loop.after(Duration.ZERO, ThreadsTest::fail);
            loop.execute(() -> ran.add(Thread.currentThread()));
            Thread thread = take(ran);
            assertThat(thread.getName()).isEqualTo("reducer");
            assertThat(thread.isDaemon()).isTrue();
            Threads.Failure first = take(failures);
            assertThat(first.thread()).isEqualTo("reducer");
            assertThat(first.code()).matches("E-[0-9A-F]{4}");
            assertThat(take(failures).code()).isEqualTo(first.code());
        }
    }

    @Test
    void workForAClosedLoopIsNotRunAndDoesNotThrow() {
        Loop loop = threads.loop("closed");
        loop.close();
        loop.execute(ThreadsTest::fail);
        loop.after(Duration.ZERO, ThreadsTest::fail);
        assertThat(failures).isEmpty();
    }

    @Test
    void whatAPoolsFutureHoldsIsReportedToo() throws InterruptedException {
        try (ExecutorService pool = threads.pool("calls", 2)) {
            var unused = pool.submit(ThreadsTest::fail);
            assertThat(take(failures).thread()).isEqualTo("calls");
            pool.execute(ThreadsTest::fail);
            assertThat(take(failures).cause()).hasMessage("seeded");
        }
    }

    private static void fail() {
        throw new IllegalStateException("seeded");
    }

    private static <T> T take(LinkedBlockingQueue<T> queue) throws InterruptedException {
        T taken = queue.poll(10, TimeUnit.SECONDS);
        assertThat(taken).isNotNull();
        return taken;
    }
}

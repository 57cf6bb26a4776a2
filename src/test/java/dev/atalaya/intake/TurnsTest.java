package dev.atalaya.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Stretch;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.own.OwnFixture;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What changes the imports waits for its turn.
@Timeout(60)
class TurnsTest {

    /// For its turn, by whatever means it is kept.
    private static final Set<Thread.State> WAITS = EnumSet.of(Thread.State.BLOCKED, Thread.State.WAITING);

    private final FakeLog log = new FakeLog();
    private final CountDownLatch writing = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final Intake.LogWriter slow = new Intake.LogWriter() {
        @Override
        public void put(List<Assignment> decisions) {
            writing.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            log.put(decisions);
        }

        @Override
        public void judgeAgain(Stretch range) {
            log.judgeAgain(range);
        }

        @Override
        public void forget(List<String> decisionIds) {
            log.forget(decisionIds);
        }
    };

    @Test
    void whatIsTakenBackDuringAFillDoesNotStayInTheLog(@TempDir Path folder) throws Exception {
        try (OwnStore own = OwnFixture.open(folder)) {
            Intake intake = log.intake(own, Known.NOBODY, slow);
            Intake.Opened file = Samples.open("conversations-october.csv");
            Plan plan = Samples.plan(file);
            long no = intake.take(intake.attempt(file, plan, () -> false, _ -> {}));
            Thread restoring = Thread.ofPlatform().daemon().start(intake::restore);
            writing.await();
            Thread undoing = Thread.ofPlatform().daemon().start(() -> intake.undo(no));
            while (undoing.isAlive() && !WAITS.contains(undoing.getState())) Thread.onSpinWait();
            goOn.countDown();
            restoring.join();
            undoing.join();
            assertThat(own.imports().all()).isEmpty();
            assertThat(log.decisions).isEmpty();
            assertThat(log.judged).as("before and after each change").hasSize(4).containsOnly(log.judged.getFirst());
        }
    }
}

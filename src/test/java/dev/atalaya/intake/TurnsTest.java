package dev.atalaya.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Stretch;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.history.JoinedHistory;
import dev.atalaya.store.own.OwnFixture;
import dev.atalaya.sync.FakeCache;
import dev.atalaya.sync.FloorFixtures;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What changes the imports waits for its turn.
class TurnsTest {

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
            Intake intake = new Intake(
                    own.imports(),
                    () -> Known.NOBODY,
                    new JoinedHistory(own.history(), own.imports().history()),
                    new FakeCache().log(),
                    slow,
                    Clock.systemUTC());
            Intake.Opened file = Intake.open(Path.of("assets", "samples", "conversations-october.csv"));
            Survey survey = file.survey();
            Plan plan = new Plan(
                    survey.guess(),
                    Headings.recognise(survey.guess(), survey.headings()),
                    FloorFixtures.ZONE,
                    null,
                    Map.of(),
                    "Imported");
            long no = intake.take(intake.attempt(file, plan, () -> false, _ -> {}));
            Thread restoring = Thread.ofPlatform().daemon().start(intake::restore);
            writing.await();
            Thread undoing = Thread.ofPlatform().daemon().start(() -> intake.undo(no));
            while (undoing.isAlive() && undoing.getState() != Thread.State.BLOCKED) Thread.onSpinWait();
            goOn.countDown();
            restoring.join();
            undoing.join();
            assertThat(own.imports().all()).isEmpty();
            assertThat(log.decisions).isEmpty();
            assertThat(log.judged).as("before and after each change").hasSize(4).containsOnly(log.judged.getFirst());
        }
    }
}

package dev.atalaya.intake;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Stretch;
import dev.atalaya.intake.file.LineSource;
import dev.atalaya.intake.file.ReportFile;
import dev.atalaya.intake.file.UnreadableException;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.history.History;
import dev.atalaya.store.history.ImportBatch;
import dev.atalaya.store.history.ImportMade;
import dev.atalaya.store.history.Imports;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.DecisionLog;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Imports report files into a profile. What is taken lies in the own file; decisions are copied from there into the
/// cache's log, where the platform itself does not tell of the same conversation, and copied again whenever the cache
/// was rebuilt. Every method blocks: never on the JavaFX thread. Thread-safe: what changes something waits for its
/// turn.
public final class Intake {

    /// Changes the log; the root knows by which thread.
    public interface LogWriter {

        /// Blocks until it is done.
        void put(List<Assignment> decisions);

        void forget(List<String> decisionIds);

        /// What is imported of this stretch is about to change, or has changed: decisions that are judged by it are
        /// judged again. Blocks until that is noted for good.
        void judgeAgain(Stretch range);
    }

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Imports imports;
    private final Supplier<Known> known;
    private final Supplier<@Nullable String> user;
    private final ImportedLog log;
    private final LogWriter writer;
    private final Clock clock;

    /// @param known tells of the floor as it is
    /// @param user tells who imports, null where nobody is known
    /// @param past all that is known of the past, imports included
    public Intake(
            Imports imports,
            Supplier<Known> known,
            Supplier<@Nullable String> user,
            History past,
            DecisionLog log,
            LogWriter writer,
            Clock clock) {
        this.imports = imports;
        this.known = known;
        this.user = user;
        this.log = new ImportedLog(imports, past, log, writer);
        this.writer = writer;
        this.clock = clock;
    }

    /// A file that was opened to be imported.
    public record Opened(String file, LineSource source, Survey survey) {}

    /// @throws UnreadableException with one line where it cannot be read
    public static Opened open(Path file) throws UnreadableException {
        LineSource source = ReportFile.open(file);
        return new Opened(String.valueOf(file.getFileName()), source, Survey.of(source));
    }

    /// Changes nothing.
    ///
    /// @param progress hears of lines read
    public Trial attempt(Opened file, Plan plan, Cancel cancel, IntConsumer progress) throws UnreadableException {
        return new Trying(file.file(), file.source(), file.survey(), imports, known.get())
                .of(plan, clock.instant(), cancel, progress);
    }

    /// Takes what was tried; what it tells of conversations is in the log after [#fill].
    ///
    /// @return the import's number
    /// @throws IllegalArgumentException where there is nothing to take, or something has to be answered first
    public synchronized long take(Trial trial) {
        ImportBatch batch = trial.batch();
        if (batch == null || !trial.ready()) throw new IllegalArgumentException("not ready: " + trial.file());
        return changing(batch.made().range(), () -> imports.add(batch.by(user.get())));
    }

    /// Said before, as the program may end in between, and after, as it may have been looked at in between.
    private <T> T changing(Stretch range, Supplier<T> change) {
        writer.judgeAgain(range);
        T done = change.get();
        try {
            writer.judgeAgain(range);
        } catch (StoreException e) {
            // It is done, and the first note stands.
            LOG.warn("an import's days may be judged late: {}", e.getMessage());
        }
        return done;
    }

    /// What was imported, the newest first.
    public List<ImportMade> made() {
        return imports.all();
    }

    /// Takes an import back; candidates of other imports' decisions are right again after [#fill].
    ///
    /// @return false where there is none of that number
    public synchronized boolean undo(long no) {
        // In this order: what a crash leaves in the own file comes back into the log at the next start.
        log.forget(no);
        return imports.all().stream()
                .filter(made -> made.no() == no)
                .findFirst()
                .map(made -> changing(made.range(), () -> imports.remove(no)))
                .orElse(false);
    }

    /// All that was imported is about to become something else, or has: the own file is exchanged for another one.
    public synchronized void exchanged() {
        imports.all().forEach(made -> writer.judgeAgain(made.range()));
    }

    /// Sees to it that the log has what was imported, after a start: the cache may be a new one, or the last import was
    /// broken off.
    public synchronized void restore() {
        if (!log.isWhole()) log.fill(_ -> {});
    }

    /// Fills the log anew, as what is known of the past has changed. Takes long where there is much.
    ///
    /// @param progress hears how many decisions there are so far
    public synchronized void fill(IntConsumer progress) {
        log.fill(progress);
    }

    /// After the platform has told of this stretch: where it tells of a conversation, its own log counts.
    public synchronized void settle(Stretch told) {
        log.settle(told);
    }

    /// Takes out of a log whatever was ever imported, before the own file is exchanged for another one: [#restore] then
    /// fills it with what that one tells.
    public static void clear(DecisionLog log, LogWriter writer) {
        ImportedLog.clear(log, writer);
    }
}

package dev.atalaya.intake;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.ImportedDecisions;
import dev.atalaya.intake.file.LineSource;
import dev.atalaya.intake.file.ReportFile;
import dev.atalaya.intake.file.UnreadableException;
import dev.atalaya.store.history.History;
import dev.atalaya.store.history.ImportBatch;
import dev.atalaya.store.history.ImportMade;
import dev.atalaya.store.history.Imports;
import dev.atalaya.store.history.Imports.Told;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.store.log.LogFilter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// Imports report files into a profile. What is taken lies in the own file; decisions are copied from there into the
/// cache's log, where the platform itself does not tell of the same conversation, and copied again whenever the cache
/// was rebuilt. Every method blocks: never on the JavaFX thread.
public final class Intake {

    private static final int PIECE = 500;

    /// Changes the log; the root knows by which thread.
    public interface LogWriter {

        /// Blocks until it is done.
        void put(List<Assignment> decisions);

        void forget(List<String> decisionIds);
    }

    private final Imports imports;
    private final Supplier<Known> known;
    private final History past;
    private final DecisionLog log;
    private final LogWriter writer;
    private final Clock clock;

    /// @param known tells of the floor as it is
    /// @param past all that is known of the past, imports included
    public Intake(
            Imports imports, Supplier<Known> known, History past, DecisionLog log, LogWriter writer, Clock clock) {
        this.imports = imports;
        this.known = known;
        this.past = past;
        this.log = log;
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
    public long take(Trial trial) {
        ImportBatch batch = trial.batch();
        if (batch == null || !trial.ready()) throw new IllegalArgumentException("not ready: " + trial.file());
        return imports.add(batch);
    }

    /// What was imported, the newest first.
    public List<ImportMade> made() {
        return imports.all();
    }

    /// Takes an import back; candidates of other imports' decisions are right again after [#fill].
    ///
    /// @return false where there is none of that number
    public boolean undo(long no) {
        List<String> ids = new ArrayList<>();
        imports.talks((each, talk) -> {
            if (each == no) ids.add(ImportedDecisions.id(each, talk));
        });
        // In this order: what a crash leaves in the own file comes back into the log at the next start.
        for (int from = 0; from < ids.size(); from += PIECE) {
            writer.forget(ids.subList(from, Math.min(ids.size(), from + PIECE)));
        }
        return imports.remove(no);
    }

    /// Sees to it that the log has what was imported, after a start: the cache may be a new one, or the last import was
    /// broken off. As the log is filled in the order of time, it has all when it has the latest of each.
    public void restore() {
        boolean whole = imports.all().stream()
                .flatMap(made -> imports.latest(made.no()).stream())
                .allMatch(this::isLogged);
        if (!whole) fill(_ -> {});
    }

    private boolean isLogged(Told told) {
        if (log.place(ImportedDecisions.id(told.importNo(), told.talk())).isPresent()) return true;
        LogFilter same =
                LogFilter.ALL.withConversations(Set.of(told.talk().span().conversationId()));
        return log.older(same, null, 1, Cancel.NEVER).stream()
                .anyMatch(row -> Evidence.of(row.decision().id()) == Evidence.RECORDED);
    }

    /// Fills the log anew, as what is known of the past has changed. Takes long where there is much.
    ///
    /// @param progress hears how many decisions there are so far
    public void fill(IntConsumer progress) {
        if (imports.all().isEmpty()) return;
        Set<String> recorded = recorded();
        Pieces pieces = new Pieces(progress);
        new ImportedDecisions(imports, past).each(decision -> {
            if (!recorded.contains(decision.conversationId())) pieces.add(decision);
        });
        pieces.write();
    }

    /// Some at a time: whoever else writes gets his turn between.
    private final class Pieces {

        private final IntConsumer progress;
        private final List<Assignment> piece = new ArrayList<>();
        private int written;

        Pieces(IntConsumer progress) {
            this.progress = progress;
        }

        void add(Assignment decision) {
            piece.add(decision);
            if (piece.size() == PIECE) write();
        }

        void write() {
            if (piece.isEmpty()) return;
            writer.put(List.copyOf(piece));
            written += piece.size();
            piece.clear();
            progress.accept(written);
        }
    }

    /// The conversations of which the platform's own log tells in the time of the imports.
    private Set<String> recorded() {
        Set<String> ids = new HashSet<>();
        for (ImportMade made : imports.all()) {
            if (made.kind() != HistoryKind.CONVERSATIONS) continue;
            Stretch range = made.range();
            log.walk(range.from(), range.to(), Cancel.NEVER, decision -> {
                if (Evidence.of(decision.id()) != Evidence.IMPORTED) ids.add(decision.conversationId());
            });
        }
        return ids;
    }
}

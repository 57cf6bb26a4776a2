package dev.atalaya.intake;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.ImportedDecisions;
import dev.atalaya.store.history.History;
import dev.atalaya.store.history.ImportedTalk;
import dev.atalaya.store.history.Imports;
import dev.atalaya.store.history.Imports.Told;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.LogRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// What the log has of the imports: decisions of those conversations of which the platform itself does not tell. One
/// thread at a time; blocks.
///
/// @param past all that is known of the past, imports included
record ImportedLog(Imports imports, History past, DecisionLog log, Intake.LogWriter writer) {

    private static final int PIECE = 500;

    /// By these rules imported decisions stand in the log, and not many others do.
    private static final Set<RuleCode> RULES = Set.of(RuleCode.NOT_TOLD, RuleCode.NOT_BY_RULES);

    /// As it is filled in the order of time, it has all when it has the latest of each import.
    boolean isWhole() {
        return imports.all().stream()
                .flatMap(made -> imports.latest(made.no()).stream())
                .allMatch(this::has);
    }

    private boolean has(Told told) {
        if (log.place(ImportedDecisions.id(told.importNo(), told.talk())).isPresent()) return true;
        LogFilter same =
                LogFilter.ALL.withConversations(Set.of(told.talk().span().conversationId()));
        return log.older(same, null, 1, Cancel.NEVER).stream()
                .anyMatch(row -> Evidence.of(row.decision().id()) == Evidence.RECORDED);
    }

    /// @param progress hears how many decisions there are so far
    void fill(IntConsumer progress) {
        Set<String> conversations = new HashSet<>();
        imports.talks((_, talk) -> conversations.add(talk.span().conversationId()));
        Set<String> recorded = recorded(conversations);
        forgetAll(recorded);
        if (conversations.isEmpty()) return;
        Pieces pieces = new Pieces(progress);
        new ImportedDecisions(imports, past).each(decision -> {
            if (!recorded.contains(decision.conversationId())) pieces.add(decision);
        });
        pieces.write();
    }

    /// The platform may have come to tell of conversations that imports tell of, be it of another day: from now on its
    /// own log counts.
    void settle(Stretch told) {
        if (imports.all().stream().noneMatch(made -> made.kind() == HistoryKind.CONVERSATIONS)) return;
        Set<String> recorded = new HashSet<>();
        log.walk(told.from(), told.to(), Cancel.NEVER, decision -> {
            if (!isImported(decision)) recorded.add(decision.conversationId());
        });
        forgetAll(recorded);
    }

    /// Of which of these the platform's own log tells, whenever that was.
    private Set<String> recorded(Set<String> conversations) {
        Set<String> recorded = new HashSet<>();
        List<String> ids = List.copyOf(conversations);
        for (int from = 0; from < ids.size(); from += PIECE) {
            List<String> piece = ids.subList(from, Math.min(ids.size(), from + PIECE));
            each(
                    log,
                    LogFilter.ALL.withConversations(Set.copyOf(piece)),
                    rows -> rows.stream()
                            .map(LogRow::decision)
                            .filter(decision -> !isImported(decision))
                            .forEach(decision -> recorded.add(decision.conversationId())));
        }
        return recorded;
    }

    private static boolean isImported(Assignment decision) {
        return Evidence.of(decision.id()) == Evidence.IMPORTED;
    }

    private static void each(DecisionLog log, LogFilter filter, Consumer<List<LogRow>> reader) {
        List<LogRow> rows = log.older(filter, null, PIECE, Cancel.NEVER);
        while (!rows.isEmpty()) {
            reader.accept(rows);
            rows = log.older(filter, rows.getLast().place(), PIECE, Cancel.NEVER);
        }
    }

    private void forgetAll(Set<String> conversations) {
        if (conversations.isEmpty()) return;
        forget((_, talk) -> conversations.contains(talk.span().conversationId()));
    }

    /// Takes out what an import told.
    void forget(long no) {
        forget((each, _) -> each == no);
    }

    private void forget(BiPredicate<Long, ImportedTalk> which) {
        List<String> ids = new ArrayList<>();
        imports.talks((no, talk) -> {
            if (which.test(no, talk)) ids.add(ImportedDecisions.id(no, talk));
        });
        forget(ids);
    }

    private void forget(List<String> ids) {
        for (int from = 0; from < ids.size(); from += PIECE) {
            writer.forget(ids.subList(from, Math.min(ids.size(), from + PIECE)));
        }
    }

    /// Takes out whatever any import told, also one that nobody knows of any more.
    static void clear(DecisionLog log, Intake.LogWriter writer) {
        each(
                log,
                LogFilter.ALL.withRules(RULES),
                rows -> writer.forget(rows.stream()
                        .map(LogRow::decision)
                        .filter(ImportedLog::isImported)
                        .map(Assignment::id)
                        .toList()));
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
}

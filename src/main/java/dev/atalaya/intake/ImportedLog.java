package dev.atalaya.intake;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.ImportedDecisions;
import dev.atalaya.store.history.History;
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
        List<Stretch> ranges = imports.all().stream()
                .filter(made -> made.kind() == HistoryKind.CONVERSATIONS)
                .map(made -> made.range())
                .toList();
        if (ranges.isEmpty()) return;
        Set<String> recorded = settle(ranges);
        Pieces pieces = new Pieces(progress);
        new ImportedDecisions(imports, past).each(decision -> {
            if (!recorded.contains(decision.conversationId())) pieces.add(decision);
        });
        pieces.write();
    }

    /// The platform may have come to tell of conversations that imports tell of: from now on its own log counts.
    void settle(Stretch told) {
        boolean concerned = imports.all().stream()
                .anyMatch(made -> made.kind() == HistoryKind.CONVERSATIONS
                        && made.range().from().isBefore(told.to())
                        && told.from().isBefore(made.range().to()));
        if (concerned) settle(List.of(told));
    }

    /// @return the conversations of which the platform's own log tells there
    private Set<String> settle(List<Stretch> ranges) {
        record Row(String id, String conversationId) {}
        Set<String> recorded = new HashSet<>();
        Set<Row> imported = new HashSet<>();
        for (Stretch range : ranges) {
            log.walk(range.from(), range.to(), Cancel.NEVER, decision -> {
                if (Evidence.of(decision.id()) != Evidence.IMPORTED) recorded.add(decision.conversationId());
                else imported.add(new Row(decision.id(), decision.conversationId()));
            });
        }
        forget(imported.stream()
                .filter(row -> recorded.contains(row.conversationId()))
                .map(Row::id)
                .toList());
        return recorded;
    }

    /// Takes out what an import told.
    void forget(long no) {
        List<String> ids = new ArrayList<>();
        imports.talks((each, talk) -> {
            if (each == no) ids.add(ImportedDecisions.id(each, talk));
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
        LogFilter filter = LogFilter.ALL.withRules(RULES);
        List<LogRow> rows = log.older(filter, null, PIECE, Cancel.NEVER);
        while (!rows.isEmpty()) {
            writer.forget(rows.stream()
                    .map(row -> row.decision().id())
                    .filter(id -> Evidence.of(id) == Evidence.IMPORTED)
                    .toList());
            rows = log.older(filter, rows.getLast().place(), PIECE, Cancel.NEVER);
        }
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

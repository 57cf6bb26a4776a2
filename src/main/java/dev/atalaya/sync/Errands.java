package dev.atalaya.sync;

import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The user's commands in the order in which he gave them: which is next, and what an answer means for the others. No
/// input or output. Thread-safe; every method returns the items that changed and must be shown.
final class Errands {

    private static final int ENDED_KEPT = 5_000;

    private final Traces traces;
    private final LinkedHashMap<String, Errand> all = new LinkedHashMap<>();

    Errands(Traces traces) {
        this.traces = traces;
    }

    synchronized void add(Collection<Errand> errands) {
        for (Errand errand : errands) all.put(errand.item.key(), errand);
        if (all.size() > ENDED_KEPT) forgetEnded();
    }

    private void forgetEnded() {
        int surplus = all.size() - ENDED_KEPT;
        var oldest = all.values().iterator();
        while (surplus-- > 0 && oldest.hasNext()) {
            Errand errand = oldest.next();
            if (!errand.ended()) continue;
            oldest.remove();
            forget(errand);
        }
    }

    private void forget(Errand errand) {
        if (errand.trace != null) traces.end(Reversal.conversationId(errand.item), errand.trace);
    }

    /// Another platform: none of these is its business. They stay on disk.
    synchronized void clear() {
        all.values().forEach(this::forget);
        all.clear();
    }

    /// Those that must be put on disk, in order.
    synchronized List<OutboxItem> unwritten() {
        return all.values().stream()
                .filter(errand -> errand.item.stage() == Stage.PENDING && !errand.ready)
                .map(errand -> errand.item)
                .toList();
    }

    /// These are on disk now; with `queued` false there is no file and they go on as they are.
    synchronized List<OutboxItem> written(List<OutboxItem> items, boolean queued) {
        List<OutboxItem> changed = new ArrayList<>();
        for (OutboxItem item : items) {
            Errand errand = all.get(item.key());
            if (errand == null) continue;
            errand.ready = true;
            if (queued && errand.item.stage() == Stage.PENDING) changed.add(errand.to(Stage.QUEUED, null));
        }
        return changed;
    }

    /// The next to be sent: of each subject only the first that has not ended, and only once it is on disk. Those
    /// that failed least go first while the platform answers; else the one that was sent is tried again, so that
    /// the rest can still be taken back.
    @Nullable
    synchronized Errand take(boolean platformAnswers) {
        Set<String> subjects = new HashSet<>();
        Errand best = null;
        for (Errand errand : all.values()) {
            if (errand.ended() || !subjects.add(errand.subject()) || !errand.ready || errand.taken) continue;
            if (best == null || before(errand, best, platformAnswers)) best = errand;
        }
        if (best != null) best.taken = true;
        return best;
    }

    private static boolean before(Errand a, Errand b, boolean platformAnswers) {
        return platformAnswers ? a.failures < b.failures : a.failures > b.failures;
    }

    /// It is recorded as sent and now goes out; false when the user took it back meanwhile.
    synchronized boolean sent(Errand errand) {
        if (errand.ended()) return false;
        errand.to(Stage.SENT, errand.item.outcome());
        return true;
    }

    synchronized List<OutboxItem> unanswered(Errand errand, Outcome.Unreachable why) {
        errand.taken = false;
        errand.failures++;
        return List.of(errand.to(Stage.SENT, why));
    }

    /// The platform has spoken.
    synchronized List<OutboxItem> answered(Errand errand, Outcome outcome) {
        List<OutboxItem> changed = new ArrayList<>();
        errand.taken = false;
        changed.add(errand.to(stage(outcome), outcome));
        if (!(outcome instanceof Outcome.Confirmed confirmed)) return changed;
        for (Errand other : all.values()) {
            if (other == errand || !other.subject().equals(errand.subject())) continue;
            OutboxItem rebased = Reversal.rebased(other.item, errand.item, confirmed);
            if (!other.ended() && other.item.stage() != Stage.SENT && rebased != null) {
                other.item = rebased;
                changed.add(rebased);
            }
            if (Reversal.restored(errand, confirmed, other)) other.standing = confirmed.version();
        }
        return changed;
    }

    private static Stage stage(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Confirmed _ -> Stage.CONFIRMED;
            case Outcome.Conflict _ -> Stage.CONFLICT;
            case Outcome.Rejected _ -> Stage.REJECTED;
            case Outcome.Unreachable _ -> Stage.SENT;
        };
    }

    /// What taking a batch back means.
    ///
    /// @param cancelled were not sent yet and never will be
    /// @param reverse must be sent back
    record Undo(List<OutboxItem> cancelled, List<Errand> reverse, List<Outbox.NotUndone> notUndone) {}

    synchronized Undo undo(String batch) {
        Undo undo = new Undo(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Errand errand : all.values()) {
            if (!errand.item.batch().equals(batch) || errand.undone) continue;
            switch (errand.item.stage()) {
                case PENDING, QUEUED -> undo.cancelled().add(errand.to(Stage.CANCELLED, null));
                case CONFIRMED -> {
                    String why = errand.trace == null ? "touched" : traces.against(errand.trace, errand.standing);
                    if (why == null) undo.reverse().add(errand);
                    else undo.notUndone().add(new Outbox.NotUndone(errand.item.label(), why));
                }
                case SENT, CONFLICT, REJECTED ->
                    undo.notUndone().add(new Outbox.NotUndone(errand.item.label(), "not-done"));
                case CANCELLED -> {}
            }
        }
        undo.reverse().forEach(errand -> errand.undone = true);
        return undo;
    }

    /// Whether it was put on disk; one that was taken back first never is.
    synchronized boolean onDisk(String key) {
        Errand errand = all.get(key);
        return errand == null || errand.ready;
    }
}

package dev.atalaya.sync;

import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/// The user's commands in the order in which he gave them: which is next, and what an answer means for the
/// others. No input or output. Thread-safe; every method returns the items that changed and must be shown.
final class Errands {

    private static final int ENDED_KEPT = 5_000;

    private final Traces traces;
    private final Things things;
    private final LinkedHashMap<String, Errand> all = new LinkedHashMap<>();
    /// Whose commands are sent, empty for all.
    private String platformId = "";

    Errands(Traces traces, Things things) {
        this.traces = traces;
        this.things = things;
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

    /// Another platform: none of these is its business. They stay on disk; returns those that are not there yet.
    synchronized List<OutboxItem> clear(String otherPlatform) {
        List<OutboxItem> lost = unwritten();
        all.values().forEach(this::forget);
        all.clear();
        platformId = otherPlatform;
        return lost;
    }

    /// Those of which the platform has not spoken, in order.
    synchronized List<OutboxItem> unfinished() {
        return all.values().stream()
                .filter(errand -> !errand.ended())
                .map(errand -> errand.item)
                .toList();
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

    /// The next to be sent, or none: of each subject only the first that has not ended, and only once it is
    /// on disk. Those that failed least go first while the platform answers; else the one that was sent is
    /// tried again, so that the rest can still be taken back.
    ///
    /// @param most how many reassignments may go together; anything else goes alone, and so does what was not
    ///     answered before, lest one that never is takes the others with it
    synchronized List<Errand> take(boolean platformAnswers, int most) {
        List<Errand> next = new ArrayList<>(due());
        if (next.isEmpty()) return next;
        next.sort(Comparator.comparingInt(errand -> platformAnswers ? errand.failures : -errand.failures));
        Errand best = next.getFirst();
        if (platformAnswers && best.reassigns() && best.failures == 0) {
            next.removeIf(errand -> !errand.reassigns() || errand.failures > 0);
        } else {
            next.subList(1, next.size()).clear();
        }
        if (next.size() > most) next.subList(most, next.size()).clear();
        next.forEach(errand -> errand.taken = true);
        return next;
    }

    private List<Errand> due() {
        Set<String> subjects = new HashSet<>();
        return all.values().stream()
                .filter(errand -> !errand.ended() && isOurs(errand) && subjects.add(errand.subject()))
                .filter(errand -> errand.ready && !errand.taken)
                .toList();
    }

    /// One given on a screen that still showed the platform before is not.
    private boolean isOurs(Errand errand) {
        return platformId.isEmpty() || errand.item.platformId().equals(platformId);
    }

    /// It is recorded as sent and now goes out; false when the user took it back meanwhile, or it is no longer ours
    /// to send.
    synchronized boolean sent(Errand errand) {
        if (errand.ended() || left(errand)) return false;
        errand.to(Stage.SENT, errand.item.outcome());
        return true;
    }

    /// It was of a platform that was left.
    private boolean left(Errand errand) {
        return all.get(errand.item.key()) != errand;
    }

    synchronized List<OutboxItem> unanswered(Errand errand, Outcome.Unreachable why) {
        errand.taken = false;
        errand.failures++;
        if (left(errand)) return List.of();
        return List.of(errand.to(Stage.SENT, why));
    }

    /// The platform has spoken. The first is the command itself, the others follow it.
    synchronized List<OutboxItem> answered(Errand errand, Outcome outcome) {
        List<OutboxItem> changed = new ArrayList<>();
        errand.taken = false;
        changed.add(errand.to(stage(outcome), outcome));
        if (left(errand) || !(outcome instanceof Outcome.Confirmed confirmed)) return changed;
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

    synchronized UndoPlan undo(String batch) {
        UndoPlan plan = new UndoPlan(batch, all.values(), traces, things);
        plan.reverse().forEach(errand -> errand.undone = true);
        return plan;
    }

    /// Whether it was put on disk; one that was taken back first never is.
    synchronized boolean onDisk(String key) {
        Errand errand = all.get(key);
        return errand == null || errand.ready;
    }
}

package dev.atalaya.sync;

import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What taking a batch back means: what is cancelled, what is sent back, and what stays. Made under the lock
/// of [Errands].
final class UndoPlan {

    private final Collection<Errand> all;
    private final Traces traces;
    private final Things things;
    private final List<OutboxItem> cancelled = new ArrayList<>();
    private final List<Errand> reverse = new ArrayList<>();
    private final List<Outbox.NotUndone> notUndone = new ArrayList<>();

    /// Cancels what was not sent yet.
    ///
    /// @param all the commands known, the batch's among them
    UndoPlan(String batch, Collection<Errand> all, Traces traces, Things things) {
        this.all = all;
        this.traces = traces;
        this.things = things;
        List<Errand> ours =
                all.stream().filter(errand -> errand.item.batch().equals(batch)).toList();
        if (ours.isEmpty()) notUndone.add(new Outbox.NotUndone("", "restart"));
        ours.stream().filter(errand -> !errand.undone).forEach(this::add);
    }

    private void add(Errand errand) {
        switch (errand.item.stage()) {
            case PENDING, QUEUED -> cancelled.add(errand.to(Stage.CANCELLED, null));
            case CONFIRMED -> {
                String why = against(errand);
                if (why == null) reverse.add(errand);
                else stays(errand, why);
            }
            case SENT, CONFLICT, REJECTED -> stays(errand, "not-done");
            case CANCELLED -> {}
        }
    }

    private void stays(Errand errand, String why) {
        notUndone.add(new Outbox.NotUndone(errand.item.label(), why));
    }

    private @Nullable String against(Errand errand) {
        if (!errand.reassigns()) return things.against(errand.item.command(), errand.standing);
        return errand.trace == null ? "restart" : traces.against(errand.trace, errand.standing);
    }

    /// They are not sent and never will be.
    List<OutboxItem> cancelled() {
        return cancelled;
    }

    /// They must be sent back.
    List<Errand> reverse() {
        return reverse;
    }

    List<Outbox.NotUndone> notUndone() {
        return notUndone;
    }

    /// The version on which the command that takes this one back is given.
    long version(Errand errand) {
        if (errand.reassigns()) return errand.standing;
        long confirmed = all.stream()
                .filter(other -> other.subject().equals(errand.subject()))
                .mapToLong(other -> other.standing)
                .reduce(errand.standing, Math::max);
        return things.version(errand.item.command(), confirmed);
    }
}

package dev.atalaya.ui.findings;

import dev.atalaya.floor.Target;
import dev.atalaya.insight.findings.Board;
import dev.atalaya.insight.findings.Finding;
import dev.atalaya.insight.findings.FindingsFeed;
import dev.atalaya.insight.findings.Fix;
import dev.atalaya.insight.findings.Move;
import dev.atalaya.insight.findings.Sight;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.Denial;
import dev.atalaya.sync.Link;
import dev.atalaya.sync.Outbox;
import dev.atalaya.sync.UiExecutor;
import dev.atalaya.sync.Who;
import dev.atalaya.ui.live.LiveFloor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What the findings' screen shows and does. User interface thread only.
public final class FindingsViewModel implements AutoCloseable {

    private final @Nullable FindingsFeed feed;
    private final LiveFloor floor;
    private final Outbox outbox;
    private final ReadOnlyObjectWrapper<@Nullable Board> board = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Applied> applied = new ReadOnlyObjectWrapper<>();
    private final Set<String> announced = new HashSet<>();
    private final Runnable unsubscribe;
    private final Subscription user;
    private @Nullable Who who;
    private @Nullable Sight sight;
    private boolean closed;

    /// A fix that was handed to the outbox.
    ///
    /// @param title in the language in which it was applied
    /// @param by who did it, as he was then
    public record Applied(
            String title, List<String> batches, @Nullable Who by) {}

    /// @param feed null where nothing looks for findings
    public FindingsViewModel(@Nullable FindingsFeed feed, LiveFloor floor, Outbox outbox, UiExecutor ui) {
        this.feed = feed;
        this.floor = floor;
        this.outbox = outbox;
        user = floor.linkProperty().subscribe(this::saw);
        unsubscribe = feed == null ? () -> {} : feed.subscribe(next -> ui.execute(() -> show(next)));
    }

    /// What somebody else did is not this one's to take back, and what was found for another sight not his to see.
    private void saw(@Nullable Link link) {
        Who next = link == null ? null : link.who();
        if (next == null) return;
        if (!next.equals(who)) applied.set(null);
        who = next;
        Sight now = Sight.of(link);
        if (Objects.equals(now, sight)) return;
        sight = now;
        board.set(null);
        open.set(0);
    }

    private void show(Board next) {
        if (closed || !next.sight().equals(sight)) return;
        board.set(next);
        open.set(next.open().size());
    }

    public LiveFloor floor() {
        return floor;
    }

    /// Null until it has been looked for the first time for whoever is signed in.
    public ReadOnlyObjectProperty<@Nullable Board> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /// How many are open.
    public ReadOnlyIntegerProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Why this user may not apply it, or null.
    public @Nullable Denial denied(Fix fix) {
        return fix.changes().stream()
                .map(outbox::denied)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// The finding as it is now; empty when it has gone.
    public @Nullable Finding current(String id) {
        Board now = board.get();
        if (now == null) return null;
        return now.open().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /// Hands the fix to the outbox.
    ///
    /// @param title of the fix, as said
    /// @param reason stands with each reassignment
    /// @return false where there was nothing left to change
    public boolean apply(Fix fix, String title, String reason) {
        List<String> batches = new ArrayList<>();
        if (!fix.changes().isEmpty()) batches.add(outbox.submit(fix.changes()));
        Map<Target, List<ConversationView>> byTarget = new LinkedHashMap<>();
        for (Move move : fix.moves()) {
            ConversationView view = floor.conversation(move.conversationId());
            if (view == null) continue;
            byTarget.computeIfAbsent(move.target(), _ -> new ArrayList<>()).add(view);
        }
        if (!byTarget.isEmpty()) batches.add(outbox.spread(byTarget, reason));
        announced.addAll(batches);
        if (!batches.isEmpty()) applied.set(new Applied(title, batches, who));
        return !batches.isEmpty();
    }

    /// Whether the batch of this id is part of a fix that was applied here: it is told of, and taken back, as a whole.
    public boolean announced(String batch) {
        return announced.contains(batch);
    }

    /// The last fix applied here, to be taken back; null where there is none.
    public ReadOnlyObjectProperty<@Nullable Applied> appliedProperty() {
        return applied.getReadOnlyProperty();
    }

    /// Takes back what was applied, as far as nobody touched it since.
    ///
    /// @return what came of all of it; null where somebody else signed in since, and nothing is done
    public Outbox.@Nullable Undone undo(Applied fix) {
        if (!Objects.equals(fix.by(), who)) return null;
        int back = 0;
        List<Outbox.NotUndone> stays = new ArrayList<>();
        for (String batch : fix.batches().reversed()) {
            Outbox.Undone one = outbox.undo(batch);
            back += one.back();
            stays.addAll(one.stays());
        }
        if (fix.equals(applied.get())) applied.set(null);
        return new Outbox.Undone(back, stays);
    }

    public void snooze(String id, Duration time, String reason) {
        if (feed != null) feed.snooze(id, time, reason);
    }

    public void wake(String id) {
        if (feed != null) feed.wake(id);
    }

    @Override
    public void close() {
        closed = true;
        unsubscribe.run();
        user.unsubscribe();
    }
}

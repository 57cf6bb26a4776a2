package dev.atalaya.sync;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Stage;
import dev.atalaya.floor.Target;
import dev.atalaya.store.OwnStore;
import dev.atalaya.wire.Me;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The user's commands: shown at once, put on disk, sent one after the other, and followed until the platform has
/// spoken. Whatever was on disk when the program died is sent again with the same key.
final class OutboxService implements Outbox {

    private final Reducer reducer;
    private final @Nullable OwnStore own;
    private final OwnWriter writer;
    private final Sender sender;
    private final Marks marks;
    private final Audit audit;
    private final Traces traces = new Traces();
    private final Errands errands = new Errands(traces);

    private volatile String platformId = "";

    /// @param own null when another console has the files: commands are then sent without being kept
    OutboxService(Reducer reducer, @Nullable OwnStore own, OwnWriter writer, Sender sender) {
        this.reducer = reducer;
        this.own = own;
        this.writer = writer;
        this.sender = sender;
        audit = new Audit(reducer);
        marks = new Marks(reducer, own, writer, audit);
        sender.serve(new Desk());
        reducer.watch(traces);
    }

    /// This platform's floor is on screen: shows what is still on its way to it and whom the user marked.
    void shows(String platform) {
        writer.write(() -> load(platform), () -> {});
    }

    /// This platform answers: from now on commands are sent to it.
    void signedIn(Me me) {
        audit.me(me);
        writer.write(() -> load(me.platformId()), sender::open);
    }

    private void load(String platform) {
        if (platform.equals(platformId)) return;
        List<OutboxItem> unfinished = own == null
                ? List.of()
                : own.outbox().unfinished().stream()
                        .filter(item -> item.platformId().equals(platform))
                        .toList();
        marks.load(platform);
        if (!platformId.isEmpty()) errands.clear();
        platformId = platform;
        errands.add(unfinished.stream().map(OutboxService::again).toList());
        reducer.outbox(unfinished);
    }

    private static Errand again(OutboxItem item) {
        Errand errand = new Errand(item, null);
        errand.ready = true;
        return errand;
    }

    @Override
    public String reassign(Collection<ConversationView> views, Target target, String reason) {
        String batch = newId();
        List<Errand> given = new ArrayList<>();
        for (ConversationView view : views) {
            var conversation = view.conversation();
            OutboxItem item = new OutboxItem(
                    new Command.Reassign(newId(), conversation.id(), target, conversation.assignmentVersion(), reason),
                    batch,
                    platformId,
                    conversation.contactName(),
                    new OutboxItem.Before(conversation.assigneeId(), conversation.groupId()),
                    reducer.platformNow(),
                    Stage.PENDING,
                    null,
                    null);
            given.add(new Errand(item, traces.begin(conversation)));
        }
        give(given);
        return batch;
    }

    @Override
    public List<NotUndone> undo(String batch) {
        Errands.Undo undo = errands.undo(batch);
        String back = newId();
        List<Errand> given = new ArrayList<>();
        for (Errand errand : undo.reverse()) {
            OutboxItem item = Reversal.of(errand.item, errand.standing, newId(), back, reducer.platformNow());
            if (item == null) continue;
            Errand reversal = new Errand(item, errand.trace);
            if (errand.item.command() instanceof Command.Reassign done) reversal.restores = done.assignmentVersion();
            given.add(reversal);
        }
        reducer.outbox(undo.cancelled());
        undo.cancelled().forEach(this::record);
        give(given);
        return undo.notUndone();
    }

    private void give(List<Errand> given) {
        errands.add(given);
        reducer.outbox(given.stream().map(errand -> errand.item).toList());
        List<OutboxItem> written = new ArrayList<>();
        writer.write(
                () -> {
                    written.clear();
                    written.addAll(errands.unwritten());
                    if (own != null && !written.isEmpty()) own.outbox().queue(written);
                },
                () -> {
                    reducer.outbox(errands.written(written, own != null));
                    sender.next();
                });
    }

    /// Notes how a command ended.
    private void record(OutboxItem item) {
        writer.write(
                () -> {
                    if (own == null || !errands.onDisk(item.key())) return;
                    own.outbox().record(item.key(), item.stage(), item.outcome(), audit.entry(item));
                },
                () -> {});
    }

    @Override
    public void markTest(String agentId, boolean test) {
        marks.mark(agentId, test);
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    /// What the sender asks and reports.
    private final class Desk implements Sender.Desk {

        @Override
        public @Nullable Errand take(boolean platformAnswers) {
            return errands.take(platformAnswers);
        }

        @Override
        public void sending(Errand errand, Runnable go) {
            writer.write(
                    () -> {
                        if (own != null && errand.item.stage() == Stage.QUEUED) {
                            own.outbox().record(errand.item.key(), Stage.SENT, null, null);
                        }
                    },
                    () -> {
                        if (errands.sent(errand)) {
                            reducer.outbox(List.of(errand.item));
                            go.run();
                        } else {
                            sender.skipped();
                        }
                    });
        }

        @Override
        public void came(Errand errand, Outcome outcome) {
            if (outcome instanceof Outcome.Unreachable why) {
                reducer.outbox(errands.unanswered(errand, why));
            } else {
                reducer.outbox(errands.answered(errand, outcome));
                record(errand.item);
            }
        }
    }
}

package dev.atalaya.sync;

import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Change;
import dev.atalaya.floor.Command;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Stage;
import dev.atalaya.floor.Target;
import dev.atalaya.platform.Ability;
import dev.atalaya.store.OwnStore;
import dev.atalaya.wire.Me;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The user's commands: shown at once, put on disk, sent one after the other, and followed until the platform
/// has spoken. Whatever was on disk when the program died is sent again with the same key.
final class OutboxService implements Outbox, Connection.Hearer {

    private final Reducer reducer;
    private final @Nullable OwnStore own;
    private final OwnWriter writer;
    private final Sender sender;
    private final Marks marks;
    private final Audit audit;
    private final Traces traces = new Traces();
    private final Errands errands;
    private final Things things = new Things();
    private final Ledger ledger;

    private volatile String platformId = "";

    // Touched on the own file's loop only.
    private String loaded = "";
    private final List<OutboxItem> stranded = new ArrayList<>();

    /// @param own null when another console has the files: commands are then sent without being kept
    /// @param tokenRefused runs when a command was not done because of the token; nothing is sent then until
    ///     the platform has said who we are
    OutboxService(Reducer reducer, @Nullable OwnStore own, OwnWriter writer, Sender sender, Runnable tokenRefused) {
        this.reducer = reducer;
        this.own = own;
        this.writer = writer;
        this.sender = sender;
        errands = new Errands(traces, things);
        audit = new Audit(reducer);
        marks = new Marks(reducer, own, writer, audit);
        ledger = new Ledger(own, writer, errands, audit);
        sender.serve(new Dispatch(reducer, errands, ledger, sender, tokenRefused));
        reducer.watch(traces);
        reducer.watch(things);
    }

    /// As last heard.
    List<AutomatedTask> tasks() {
        return things.tasks();
    }

    /// This platform's floor is on screen: shows what is still on its way to it and whom the user marked.
    ///
    /// @param me as whom, null when unknown
    void shows(String platform, @Nullable Me me) {
        if (me != null) audit.me(me);
        first(platform);
        writer.write(() -> load(platform), () -> {});
    }

    /// This platform answers: from now on commands are sent to it.
    @Override
    public void signedIn(Me me) {
        audit.me(me);
        sender.reaches(me.platformId());
        first(me.platformId());
        boolean together = me.abilities().contains(Ability.WRITE_BULK.code());
        writer.write(() -> load(me.platformId()), () -> sender.open(me.platformId(), together));
    }

    @Override
    public void otherPlatform() {
        sender.shut();
    }

    /// A command may be given before anything is loaded.
    private void first(String platform) {
        if (platformId.isEmpty()) platformId = platform;
    }

    private void load(String platform) {
        if (platform.equals(loaded)) {
            // The screens may have forgotten everything: another user sees other things.
            reducer.outbox(errands::unfinished);
            return;
        }
        platformId = platform;
        if (!loaded.isEmpty()) leave(platform);
        List<OutboxItem> unfinished = own == null
                ? List.of()
                : own.outbox().unfinished().stream()
                        .filter(item -> item.platformId().equals(platform))
                        .toList();
        marks.load(platform);
        errands.add(unfinished.stream().map(Errand::again).toList());
        loaded = platform;
        reducer.outbox(unfinished);
    }

    /// What was given while the platform changed waits on disk for the one that it was given for.
    private void leave(String platform) {
        stranded.addAll(errands.clear(platform));
        if (own != null) own.outbox().queue(stranded);
        stranded.clear();
    }

    @Override
    public String reassign(Collection<ConversationView> views, Target target, String reason) {
        return spread(Map.of(target, views), reason);
    }

    @Override
    public String spread(Map<Target, ? extends Collection<ConversationView>> gives, String reason) {
        String batch = newId();
        List<Errand> given = new ArrayList<>();
        gives.forEach((target, views) -> {
            for (ConversationView view : views) given.add(reassignment(view, target, reason, batch));
        });
        give(given);
        return batch;
    }

    private Errand reassignment(ConversationView view, Target target, String reason, String batch) {
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
                null,
                null);
        return new Errand(item, traces.begin(conversation));
    }

    @Override
    public String submit(Collection<? extends Change> changes) {
        String batch = newId();
        List<Errand> given = new ArrayList<>();
        List<OutboxItem> refused = new ArrayList<>();
        for (Change change : changes) {
            OutboxItem item = item(change, batch);
            Denial denial = denied(change);
            if (denial == null) given.add(new Errand(item, null));
            else refused.add(item.at(Stage.REJECTED, new Outcome.Rejected(denial.code(), "")));
        }
        reducer.outbox(refused);
        ledger.refused(refused);
        give(given);
        return batch;
    }

    private OutboxItem item(Change change, String batch) {
        return new OutboxItem(
                change.command(newId()),
                batch,
                platformId,
                change.label(),
                null,
                reducer.platformNow(),
                Stage.PENDING,
                null,
                null,
                change.back());
    }

    @Override
    public @Nullable Denial denied(Change change) {
        Me me = audit.me();
        return me == null ? null : Rights.against(change, me.role(), me.abilities());
    }

    @Override
    public Undone undo(String batch) {
        UndoPlan plan = errands.undo(batch);
        String back = newId();
        List<Errand> given = new ArrayList<>();
        for (Errand errand : plan.reverse()) {
            OutboxItem item = Reversal.of(errand.item, plan.version(errand), newId(), back, reducer.platformNow());
            if (item == null) continue;
            Errand reversal = new Errand(item, errand.trace);
            if (errand.reassigns()) reversal.restores = errand.item.command().version();
            given.add(reversal);
        }
        reducer.outbox(plan.cancelled());
        ledger.record(plan.cancelled());
        give(given);
        return new Undone(plan.cancelled().size() + given.size(), plan.notUndone());
    }

    private void give(List<Errand> given) {
        if (given.isEmpty()) return;
        errands.add(given);
        reducer.outbox(given.stream().map(errand -> errand.item).toList());
        ledger.queue(written -> {
            reducer.outbox(written);
            sender.next();
        });
    }

    @Override
    public void markTest(String agentId, boolean test) {
        marks.mark(agentId, test);
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}

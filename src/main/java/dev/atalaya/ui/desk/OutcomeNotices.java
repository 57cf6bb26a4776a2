package dev.atalaya.ui.desk;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Stage;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.Delta;
import dev.atalaya.sync.Outbox;
import dev.atalaya.texts.Names;
import dev.atalaya.texts.Refusals;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.live.FloorNames;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.shell.Notices;
import dev.atalaya.ui.shell.UserMessage;
import dev.atalaya.ui.shell.UserMessage.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Tells the user of commands that did not go as he wanted: who was quicker, or why the platform refuses. On
/// a conflict he decides: leave it, or send it all the same.
final class OutcomeNotices {

    private final LiveFloor floor;
    private final Outbox outbox;
    private final Notices notices;
    private final Supplier<Texts> texts;
    private final Map<String, Stage> told = new HashMap<>();

    OutcomeNotices(LiveFloor floor, Outbox outbox, Notices notices, Supplier<Texts> texts) {
        this.floor = floor;
        this.outbox = outbox;
        this.notices = notices;
        this.texts = texts;
    }

    void hear(Delta delta) {
        delta.outbox().forEach((key, item) -> {
            if (item.stage() == told.put(key, item.stage()) || !item.stage().ended()) return;
            if (!floor.givenByUser(item)) return;
            if (item.outcome() instanceof Outcome.Conflict conflict) conflict(item, conflict);
            if (item.outcome() instanceof Outcome.Rejected rejected) rejected(item, rejected);
        });
    }

    private void conflict(OutboxItem item, Outcome.Conflict conflict) {
        Names names = new FloorNames(floor);
        Texts now = texts.get();
        String holder = conflict.assigneeId();
        String text = !(item.command() instanceof Command.Reassign)
                ? now.get("outcome.conflict-changed", item.label())
                : holder == null
                        ? now.get("outcome.conflict-held", item.label())
                        : now.get("outcome.conflict", item.label(), names.agent(holder));
        ConversationView view = item.command() instanceof Command.Reassign reassign
                ? floor.conversation(reassign.conversationId())
                : null;
        if (view == null || !(item.command() instanceof Command.Reassign reassign)) {
            notices.tell(UserMessage.of(Kind.WARNING, text));
            return;
        }
        String id = view.id();
        notices.tell(UserMessage.of(Kind.WARNING, text, now.get("outcome.send-anyway"), () -> {
            ConversationView present = floor.conversation(id);
            if (present != null) outbox.reassign(List.of(present), reassign.target(), reassign.reason());
        }));
    }

    private void rejected(OutboxItem item, Outcome.Rejected rejected) {
        Texts now = texts.get();
        String why = Refusals.of(now, rejected.code(), rejected.why());
        notices.tell(UserMessage.of(Kind.ERROR, now.get("outcome.rejected", item.label(), why)));
    }
}

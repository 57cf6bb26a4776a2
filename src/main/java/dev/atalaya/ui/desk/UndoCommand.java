package dev.atalaya.ui.desk;

import dev.atalaya.sync.Outbox;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.shell.LastReassignment;
import dev.atalaya.ui.shell.Notices;
import dev.atalaya.ui.shell.UiCommand;
import dev.atalaya.ui.shell.UserMessage;
import java.util.List;
import java.util.function.Supplier;

/// Takes the last reassignment back as far as nobody touched it since, and says what stays.
final class UndoCommand {

    private final LiveFloor floor;
    private final Outbox outbox;
    private final Notices notices;
    private final Supplier<Texts> texts;
    private final UiCommand command = new UiCommand("undo", "UNDO", "Shortcut+Z", this::undo);

    UndoCommand(LiveFloor floor, Outbox outbox, Notices notices, Supplier<Texts> texts) {
        this.floor = floor;
        this.outbox = outbox;
        this.notices = notices;
        this.texts = texts;
    }

    UiCommand command() {
        return command;
    }

    private void undo() {
        LastReassignment.of(floor).ifPresent(last -> {
            String batch = last.items().getFirst().batch();
            tell(last.items().size(), outbox.undo(batch));
        });
    }

    private void tell(int items, List<Outbox.NotUndone> stays) {
        Texts now = texts.get();
        int back = items - stays.size();
        if (back > 0) notices.tell(UserMessage.of(UserMessage.Kind.DONE, now.get("undo.done", back)));
        for (Outbox.NotUndone one : stays) {
            String why = now.get("undo.why." + one.why());
            notices.tell(UserMessage.of(UserMessage.Kind.INFO, now.get("undo.not-undone", one.label(), why)));
        }
    }
}

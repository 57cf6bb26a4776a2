package dev.atalaya.ui.desk;

import dev.atalaya.sync.Delta;
import dev.atalaya.sync.Outbox;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.shell.LastReassignment;
import dev.atalaya.ui.shell.Notices;
import dev.atalaya.ui.shell.UiCommand;
import dev.atalaya.ui.shell.UserMessage;
import java.util.List;
import java.util.function.Supplier;

/// Takes a reassignment back as far as nobody touched it since, and says what stays. Only the user who gave it can.
final class UndoCommand {

    private final LiveFloor floor;
    private final Outbox outbox;
    private final Notices notices;
    private final Supplier<Texts> texts;
    private final UiCommand command = new UiCommand("undo", "UNDO", "Shortcut+Z", this::undoLast);

    private boolean past;

    UndoCommand(LiveFloor floor, Outbox outbox, Notices notices, Supplier<Texts> texts) {
        this.floor = floor;
        this.outbox = outbox;
        this.notices = notices;
        this.texts = texts;
        command.executableProperty().set(false);
    }

    UiCommand command() {
        return command;
    }

    void hear(Delta delta) {
        if (delta.outbox().isEmpty() && delta.link() == null) return;
        offer();
    }

    /// Who looks at the past does not change the present by a key.
    void past(boolean looked) {
        past = looked;
        offer();
    }

    private void offer() {
        command.executableProperty().set(!past && LastReassignment.of(floor).isPresent());
    }

    private void undoLast() {
        LastReassignment.of(floor)
                .ifPresent(last -> undo(last.items().getFirst().batch()));
    }

    /// Takes this batch back; nothing where the user has changed since.
    void undo(String batch) {
        long items = floor.outbox().stream()
                .filter(item -> item.batch().equals(batch) && floor.givenByUser(item))
                .count();
        if (items > 0) tell(batch, (int) items, outbox.undo(batch));
    }

    private void tell(String batch, int items, List<Outbox.NotUndone> stays) {
        Texts now = texts.get();
        int back = items - stays.size();
        if (back > 0)
            notices.tell(UserMessage.of(UserMessage.Kind.DONE, now.get("undo.done", back))
                    .about(batch));
        for (Outbox.NotUndone one : stays) {
            String why = now.get("undo.why." + one.why());
            notices.tell(UserMessage.of(UserMessage.Kind.INFO, now.get("undo.not-undone", one.label(), why)));
        }
    }
}

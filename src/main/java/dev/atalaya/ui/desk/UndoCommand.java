package dev.atalaya.ui.desk;

import dev.atalaya.sync.Delta;
import dev.atalaya.sync.Outbox;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.shell.LastGesture;
import dev.atalaya.ui.shell.Notices;
import dev.atalaya.ui.shell.UiCommand;
import dev.atalaya.ui.shell.UserMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Takes a reassignment or a change back as far as nobody touched it since, and says what stays. Only the user who gave
/// it can.
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
        command.executableProperty().set(!past && LastGesture.of(floor).isPresent());
    }

    private void undoLast() {
        LastGesture.of(floor).ifPresent(last -> undo(last.items().getFirst().batch()));
    }

    /// Takes this batch back, and says in any case what came of it.
    void undo(String batch) {
        boolean another =
                floor.outbox().stream().anyMatch(item -> item.batch().equals(batch) && !floor.givenByUser(item));
        if (another) info(batch, texts.get().get("undo.not-yours"));
        else tell(batch, outbox.undo(batch));
    }

    private void tell(String batch, Outbox.Undone undone) {
        Texts now = texts.get();
        if (undone.back() > 0)
            notices.tell(UserMessage.of(UserMessage.Kind.DONE, now.get("undo.done", undone.back()))
                    .about(batch));
        else if (undone.stays().isEmpty()) info(batch, now.get("undo.nothing"));
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (Outbox.NotUndone one : undone.stays())
            byReason.computeIfAbsent(one.why(), _ -> new ArrayList<>()).add(one.label());
        byReason.forEach((why, labels) -> {
            String what = labels.size() == 1 ? labels.getFirst() : now.get("drop.many", labels.size());
            notices.tell(UserMessage.of(
                    UserMessage.Kind.INFO, now.get("undo.not-undone", what, now.get("undo.why." + why))));
        });
    }

    private void info(String batch, String text) {
        notices.tell(UserMessage.of(UserMessage.Kind.INFO, text).about(batch));
    }
}

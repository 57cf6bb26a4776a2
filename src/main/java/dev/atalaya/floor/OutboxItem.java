package dev.atalaya.floor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A command on its way to the platform, with what is needed to show it, to undo it and to audit it.
///
/// @param command what was asked; its key identifies the item
/// @param batch commands given in one gesture share it
/// @param platformId for which platform
/// @param label about what, as shown: the contact's name for a conversation
/// @param before for reassignments: who had it and in which group before; null otherwise
/// @param createdAt on the platform's clock
/// @param outcome null until there is one; the last `Unreachable` while it is tried again
/// @param undoes the batch that this one takes back, or null
/// @param back for all but reassignments: what sets things as they were before, its key and version of no
///     meaning; null otherwise
public record OutboxItem(
        Command command,
        String batch,
        String platformId,
        String label,
        @Nullable Before before,
        Instant createdAt,
        Stage stage,
        @Nullable Outcome outcome,
        @Nullable String undoes,
        @Nullable Command back) {

    /// Where a conversation was.
    public record Before(@Nullable String assigneeId, String groupId) {}

    /// The same with another command.
    public OutboxItem with(Command other, @Nullable Before was) {
        return new OutboxItem(other, batch, platformId, label, was, createdAt, stage, outcome, undoes, back);
    }

    public String key() {
        return command.key();
    }

    public OutboxItem at(Stage next, @Nullable Outcome result) {
        return new OutboxItem(command, batch, platformId, label, before, createdAt, next, result, undoes, back);
    }
}

package dev.atalaya.sync;

import dev.atalaya.floor.Change;
import dev.atalaya.floor.Target;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the user's commands go. All methods return at once and may be called from the user interface's
/// thread; what becomes of them arrives as [Delta]s.
public interface Outbox {

    /// Sends conversations somewhere, each with the version the user saw. Returns the batch's id.
    ///
    /// @param views as they were when the user decided
    /// @param reason free text, may be empty
    String reassign(Collection<ConversationView> views, Target target, String reason);

    /// Sends conversations to several targets in one gesture, which is taken back as one. Returns the batch's id.
    ///
    /// @param gives as they were when the user decided, by where they go
    /// @param reason free text, may be empty
    String spread(Map<Target, ? extends Collection<ConversationView>> gives, String reason);

    /// Changes how the floor is set up, each change on its thing's version as the user saw it; several
    /// changes of one thing follow each other. Returns the batch's id. A change that [#denied] speaks against
    /// is not sent: it comes back as rejected at once, with the denial's code.
    String submit(Collection<? extends Change> changes);

    /// Why this user may not make the change here, or null. Null too while nobody has said who he is.
    @Nullable
    Denial denied(Change change);

    /// Takes a batch back: what is only queued is cancelled; what was done is sent back to where it was, but
    /// only where nobody touched it since: of a conversation, its version is unchanged and no agent replied;
    /// of anything else, what was set still stands. What was taken back before counts for nothing.
    Undone undo(String batch);

    /// Marks an agent as a test agent here, or takes the mark away.
    void markTest(String agentId, boolean test);

    /// @param back how many are taken back by this call
    /// @param stays what could not be
    record Undone(int back, List<NotUndone> stays) {

        public Undone {
            stays = List.copyOf(stays);
        }
    }

    /// @param label empty for a batch of which nothing is known any more
    /// @param why tail of a text key: `touched`, `replied`, `closed`, `not-done`, `out-of-sight`, `restart` (it was
    ///     given before the program was started, and nobody watched what happened since)
    record NotUndone(String label, String why) {}
}

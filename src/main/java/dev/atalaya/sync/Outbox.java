package dev.atalaya.sync;

import dev.atalaya.floor.Target;
import java.util.Collection;
import java.util.List;

/// Where the user's commands go. All methods return at once and may be called from the user interface's thread; what
/// becomes of them arrives as [Delta]s.
public interface Outbox {

    /// Sends conversations somewhere, each with the version the user saw. Returns the batch's id.
    ///
    /// @param views as they were when the user decided
    /// @param reason free text, may be empty
    String reassign(Collection<ConversationView> views, Target target, String reason);

    /// Takes a batch back: what is only queued is cancelled; what was done is sent back to where it was, but only where
    /// nobody touched it since (version unchanged, no agent replied). Returns what could not be undone, by label.
    List<NotUndone> undo(String batch);

    /// Marks an agent as a test agent here, or takes the mark away.
    void markTest(String agentId, boolean test);

    /// @param why tail of a text key: `touched`, `replied`, `closed`, `not-done`, `out-of-sight`
    record NotUndone(String label, String why) {}
}

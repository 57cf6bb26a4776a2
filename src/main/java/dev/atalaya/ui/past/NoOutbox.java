package dev.atalaya.ui.past;

import dev.atalaya.floor.Change;
import dev.atalaya.floor.Target;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.Denial;
import dev.atalaya.sync.Outbox;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The past is not changed: nothing goes anywhere.
final class NoOutbox implements Outbox {

    @Override
    public String reassign(Collection<ConversationView> views, Target target, String reason) {
        return "";
    }

    @Override
    public String submit(Collection<? extends Change> changes) {
        return "";
    }

    @Override
    public @Nullable Denial denied(Change change) {
        return Denial.ABILITY;
    }

    @Override
    public List<NotUndone> undo(String batch) {
        return List.of();
    }

    @Override
    public void markTest(String agentId, boolean test) {}
}

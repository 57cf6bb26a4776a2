package dev.atalaya.ui.past;

import dev.atalaya.floor.Change;
import dev.atalaya.floor.Target;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.Denial;
import dev.atalaya.sync.Outbox;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The past is not changed: nothing goes anywhere.
final class NoOutbox implements Outbox {

    @Override
    public String reassign(Collection<ConversationView> views, Target target, String reason) {
        return "";
    }

    @Override
    public String spread(Map<Target, ? extends Collection<ConversationView>> gives, String reason) {
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
    public Undone undo(String batch) {
        return new Undone(0, List.of());
    }

    @Override
    public void markTest(String agentId, boolean test) {}
}

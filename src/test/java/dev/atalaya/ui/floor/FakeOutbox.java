package dev.atalaya.ui.floor;

import dev.atalaya.floor.Change;
import dev.atalaya.floor.Target;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.Denial;
import dev.atalaya.sync.Outbox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Remembers what was asked.
public final class FakeOutbox implements Outbox {

    public final List<String> asked = new ArrayList<>();

    /// What comes of taking something back.
    public Undone undone = new Undone(1, List.of());

    @Override
    public String reassign(Collection<ConversationView> views, Target target, String reason) {
        asked.add("reassign " + views.stream().map(ConversationView::id).toList() + " " + target + " " + reason);
        return "b" + asked.size();
    }

    @Override
    public String spread(Map<Target, ? extends Collection<ConversationView>> gives, String reason) {
        gives.forEach((target, views) -> {
            String ids = views.stream().map(ConversationView::id).toList().toString();
            asked.add("reassign " + ids + " " + target + " " + reason);
        });
        return "b" + asked.size();
    }

    @Override
    public String submit(Collection<? extends Change> changes) {
        asked.add("submit " + changes);
        return "b" + asked.size();
    }

    @Override
    public @Nullable Denial denied(Change change) {
        return null;
    }

    @Override
    public Undone undo(String batch) {
        asked.add("undo " + batch);
        return undone;
    }

    @Override
    public void markTest(String agentId, boolean test) {
        asked.add("test " + agentId + " " + test);
    }
}

package dev.atalaya;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Conversation;
import dev.atalaya.platform.Answer;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.GroupView;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.wire.Page;
import dev.atalaya.wire.Stamped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compares what is on screen with what the platform says.
final class FloorsAlike {

    private FloorsAlike() {}

    /// Everything that is on only one side; empty where the floors are the same. JavaFX thread only.
    static Set<Object> difference(LiveFloor floor, Collection<?> platform) {
        Set<Object> shown = new HashSet<>(floor.states());
        floor.groups().stream().map(GroupView::group).forEach(shown::add);
        floor.agents().stream().map(AgentView::agent).forEach(shown::add);
        floor.conversations().stream().map(ConversationView::conversation).forEach(shown::add);
        Set<Object> difference = new HashSet<>(shown);
        difference.removeAll(new HashSet<>(platform));
        platform.stream().filter(thing -> !shown.contains(thing)).forEach(difference::add);
        return difference;
    }

    /// Everything that the platform has on its floor. Blocks.
    static List<Object> all(ChatPlatform platform) {
        List<Object> all = new ArrayList<>();
        all.addAll(items(platform.states()));
        all.addAll(items(platform.groups()));
        all.addAll(items(platform.agents()));
        @Nullable String cursor = null;
        do {
            Page<Conversation> page = page(platform.conversations(cursor));
            page.items().forEach(item -> all.add(item.value()));
            cursor = page.cursor();
        } while (cursor != null);
        return all;
    }

    /// Every decision of `[from, to)`. Blocks.
    static List<Assignment> decisions(ChatPlatform platform, Instant from, Instant to) {
        List<Assignment> all = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<Assignment> page = page(platform.assignments(from, to, cursor));
            page.items().forEach(item -> all.add(item.value()));
            cursor = page.cursor();
        } while (cursor != null);
        return all;
    }

    private static <T> List<T> items(Answer<Page<T>> answer) {
        return page(answer).items().stream().map(Stamped::value).toList();
    }

    private static <T> Page<T> page(Answer<Page<T>> answer) {
        if (answer instanceof Answer.Ok<Page<T>>(Page<T> page, var _)) return page;
        throw new AssertionError("the platform itself does not answer: " + answer);
    }
}

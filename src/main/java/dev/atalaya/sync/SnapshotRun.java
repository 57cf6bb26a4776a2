package dev.atalaya.sync;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.UserState;
import dev.atalaya.platform.Answer;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.wire.Me;
import dev.atalaya.wire.Page;
import dev.atalaya.wire.Stamped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Fetches the whole floor, a page at a time: a page that fails is asked for again, the others are kept. The pages are
/// of
/// different moments; replay from the lowest of their numbers brings them together.
final class SnapshotRun {

    private enum Part {
        STATES,
        GROUPS,
        AGENTS,
        TASKS,
        CONVERSATIONS,
        DONE
    }

    private final ChatPlatform platform;
    private final Me me;
    private final List<Stamped<UserState>> states = new ArrayList<>();
    private final List<Stamped<Group>> groups = new ArrayList<>();
    private final List<Stamped<Agent>> agents = new ArrayList<>();
    private final List<Stamped<AutomatedTask>> tasks = new ArrayList<>();
    private final List<Stamped<Conversation>> conversations = new ArrayList<>();
    private Part part = Part.STATES;
    private @Nullable String cursor;
    private long lowest = Long.MAX_VALUE;
    private @Nullable Page<?> last;

    SnapshotRun(ChatPlatform platform, Me me) {
        this.platform = platform;
        this.me = me;
    }

    /// Asks for the next page, or again for the one that failed. Blocks.
    Answer<? extends Page<?>> next() {
        return switch (part) {
            case STATES -> take(platform.states(), states);
            case GROUPS -> take(platform.groups(), groups);
            case AGENTS -> take(platform.agents(), agents);
            case TASKS -> take(platform.tasks(), tasks);
            case CONVERSATIONS -> take(platform.conversations(cursor), conversations);
            case DONE -> throw new IllegalStateException("all pages are here");
        };
    }

    private <T> Answer<Page<T>> take(Answer<Page<T>> answer, List<Stamped<T>> to) {
        if (answer instanceof Answer.Ok<Page<T>>(Page<T> page, var _)) {
            to.addAll(page.items());
            lowest = Math.min(lowest, page.seq());
            last = page;
            cursor = page.cursor();
            if (cursor == null) part = Part.values()[part.ordinal() + 1];
        }
        return answer;
    }

    boolean done() {
        return part == Part.DONE;
    }

    FloorSnapshot result() {
        Page<?> page = last;
        if (page == null || !done()) throw new IllegalStateException("pages are missing");
        return new FloorSnapshot(
                page.platformId(), me, lowest, page.now(), states, groups, agents, tasks, conversations);
    }
}

package dev.atalaya.sync;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.UserState;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the screens have been told so far, and what they must be told next. Only the reducer's loop uses it.
final class Published {

    private final Shown<UserState> states = new Shown<>(Object::equals);
    private final Shown<GroupView> groups = new Shown<>(Object::equals);
    private final Shown<AgentView> agents = new Shown<>(Object::equals);
    private final Shown<ConversationView> conversations = new Shown<>(Published::sameToTheEye);
    private final Singles singles = new Singles();
    private Map<String, OutboxItem> outbox = new LinkedHashMap<>();
    private List<Assignment> decisions = new ArrayList<>();
    private boolean urgent;
    private boolean afresh;

    /// Looks again at what was touched and remembers what differs.
    void settle(Floor floor, Views views, PlatformClock clock, long nanos) {
        Touched touched = floor.touched;
        var now = clock.at(nanos);
        views.due(now);
        each(touched.states, id -> urgent |= states.put(id, floor.states.get(id)));
        each(touched.agents, id -> urgent |= agents.put(id, views.agent(id)));
        each(touched.groups, id -> urgent |= groups.put(id, views.group(id, now)));
        each(touched.conversations, id -> {
            conversations.put(id, views.conversation(id, now, touched.sent.getOrDefault(id, 0L)));
        });
        decisions.addAll(touched.decisions);
        touched.clear();
        singles.clock(clock);
    }

    /// Takes each out before it is looked at: one that cannot be worked out is reported and left as it was, and the
    /// others come with the next call.
    private static void each(Set<String> ids, Consumer<String> look) {
        for (Iterator<String> left = ids.iterator(); left.hasNext(); ) {
            String id = left.next();
            left.remove();
            look.accept(id);
        }
    }

    void outbox(OutboxItem item) {
        outbox.put(item.key(), item);
        urgent = true;
    }

    void link(Link link) {
        urgent |= singles.link(link);
    }

    void store(StoreHealth health) {
        singles.store(health);
    }

    /// Another platform: the screens must forget everything.
    void startAfresh() {
        states.clear();
        groups.clear();
        agents.clear();
        conversations.clear();
        decisions = new ArrayList<>();
        afresh = true;
    }

    /// What is news since the last call, or null when nothing is.
    @Nullable
    Delta take() {
        boolean nothing = states.unchanged()
                && groups.unchanged()
                && agents.unchanged()
                && conversations.unchanged()
                && decisions.isEmpty()
                && outbox.isEmpty()
                && singles.unchanged()
                && !afresh;
        if (nothing) return null;
        int surplus = Math.max(0, decisions.size() - Delta.MAX_DECISIONS);
        Delta delta = new Delta(
                afresh,
                states.take(),
                groups.take(),
                agents.take(),
                conversations.take(),
                decisions.subList(surplus, decisions.size()),
                outbox,
                singles.takeLink(),
                singles.takeClock(),
                singles.takeStore(),
                urgent || afresh);
        outbox = new LinkedHashMap<>();
        decisions = new ArrayList<>();
        urgent = false;
        afresh = false;
        return delta;
    }

    /// Everything as it was last told, for somebody new.
    Delta whole(Map<String, OutboxItem> commands) {
        return new Delta(
                true,
                states.all(),
                groups.all(),
                agents.all(),
                conversations.all(),
                List.of(),
                commands,
                singles.link(),
                singles.clock(),
                singles.store(),
                true);
    }

    /// Another stamp alone is nothing to show.
    private static boolean sameToTheEye(ConversationView a, ConversationView b) {
        return a.conversation().equals(b.conversation())
                && Objects.equals(a.attention(), b.attention())
                && Objects.equals(a.pending(), b.pending());
    }
}

package dev.atalaya.insight.findings;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.UserState;
import dev.atalaya.routing.OpeningHours;
import dev.atalaya.store.Keepsakes;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.Delta;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FakeFloorFeed;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.GroupView;
import dev.atalaya.sync.Link;
import dev.atalaya.sync.ManualLoop;
import dev.atalaya.sync.PlatformClock;
import dev.atalaya.wire.Me;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A floor that a test lays out, and what is found on it.
final class DraftFloor {

    static final Instant NOW = FloorFixtures.NOW;
    static final GroupSettings PLAIN = new GroupSettings(false, false, false, null);

    final ManualLoop loop = new ManualLoop();
    final List<Assignment> kept = new ArrayList<>();
    final List<AutomatedTask> tasks = new ArrayList<>();
    final List<Board> boards = new ArrayList<>();
    final FakeFloorFeed feed;
    private final Map<String, UserState> states = new LinkedHashMap<>();
    private final Map<String, Agent> agents = new LinkedHashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, Conversation> conversations = new LinkedHashMap<>();
    private final long start = loop.nanoTime();
    private Me me = FloorFixtures.me();
    private Link.State link = Link.State.LIVE;
    private @Nullable FindingsWatch watch;

    DraftFloor() {
        FloorFixtures.states().forEach(state -> states.put(state.id(), state));
        feed = new FakeFloorFeed(delta(true, List.of()));
    }

    DraftFloor state(UserState state) {
        states.put(state.id(), state);
        return this;
    }

    DraftFloor signedIn(Me user) {
        me = user;
        return this;
    }

    DraftFloor link(Link.State state) {
        link = state;
        return this;
    }

    DraftFloor agent(Agent agent) {
        agents.put(agent.id(), agent);
        return this;
    }

    /// With all agents laid out before, always open.
    DraftFloor group(String id, GroupSettings settings) {
        return group(new Group(id, id, FloorFixtures.ZONE, List.copyOf(agents.keySet()), List.of(), null, settings, 1));
    }

    DraftFloor group(Group group) {
        groups.put(group.id(), group);
        return this;
    }

    /// The platform tells nothing of it any more.
    DraftFloor without(String groupId) {
        groups.remove(groupId);
        return this;
    }

    DraftFloor conversation(Conversation conversation) {
        conversations.put(conversation.id(), conversation);
        return this;
    }

    DraftFloor kept(Assignment... decisions) {
        kept.addAll(List.of(decisions));
        return this;
    }

    FindingsWatch watch(@Nullable Keepsakes file) {
        return watch(file, Looked.LATEST);
    }

    FindingsWatch watch(@Nullable Keepsakes file, Looked looked) {
        FindingsWatch made = new FindingsWatch(
                feed,
                (from, to) -> kept.stream().filter(d -> !d.at().isBefore(from)).forEach(to),
                file,
                () -> tasks,
                looked,
                loop);
        watch = made;
        made.subscribe(boards::add);
        made.start();
        return made;
    }

    /// What is found on the floor as it is laid out now.
    Board look() {
        if (watch == null) watch(null);
        feed.publish(delta(true, List.of()));
        loop.advance(FindingsWatch.SOON);
        return boards.getLast();
    }

    /// Everything as it is laid out now.
    Delta whole() {
        return delta(true, List.of());
    }

    /// A decision comes in live.
    void decide(Assignment decision) {
        feed.publish(delta(false, List.of(decision)));
    }

    /// These conversations change and these decisions come in, live; nothing else is told.
    void change(List<Conversation> changed, List<Assignment> decisions) {
        Map<String, Optional<ConversationView>> views = new LinkedHashMap<>();
        changed.forEach(c -> {
            conversation(c);
            views.put(c.id(), Optional.of(new ConversationView(c, null, null, 0)));
        });
        feed.publish(
                new Delta(false, Map.of(), Map.of(), Map.of(), views, decisions, Map.of(), null, null, null, false));
    }

    List<FindingKind> kinds() {
        return look().open().stream().map(Finding::kind).toList();
    }

    Finding only(FindingKind kind) {
        return look().open().stream()
                .filter(finding -> finding.kind() == kind)
                .reduce((a, b) -> {
                    throw new AssertionError(a + " and " + b);
                })
                .orElseThrow();
    }

    private Instant now() {
        return NOW.plus(Duration.ofNanos(loop.nanoTime() - start));
    }

    private Delta delta(boolean full, List<Assignment> decisions) {
        Map<String, AgentView> views = new LinkedHashMap<>();
        agents.forEach((id, agent) ->
                views.put(id, Deltas.agent(agent, states.get(agent.stateId()), List.copyOf(conversations.values()))));
        Function<Group, GroupView> view = group -> {
            GroupView counted = Deltas.group(group, views);
            return new GroupView(
                    group,
                    counted.eligible(),
                    counted.active(),
                    OpeningHours.isOpen(group.schedule(), group.zone(), now()),
                    OpeningHours.nextChange(group.schedule(), group.zone(), now()));
        };
        return new Delta(
                full,
                map(states, state -> state),
                map(groups, view),
                map(views, one -> one),
                map(conversations, c -> new ConversationView(c, null, null, 0)),
                decisions,
                Map.of(),
                new Link(link, NOW, "", me, 1, 0),
                new PlatformClock(NOW, start, 1),
                null,
                full);
    }

    private static <A, B> Map<String, Optional<B>> map(Map<String, A> values, Function<A, B> to) {
        Map<String, Optional<B>> map = new LinkedHashMap<>();
        values.forEach((id, value) -> map.put(id, Optional.of(to.apply(value))));
        return map;
    }
}

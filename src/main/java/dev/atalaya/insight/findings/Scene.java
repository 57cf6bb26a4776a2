package dev.atalaya.insight.findings;

import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.UserState;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.Delta;
import dev.atalaya.sync.GroupView;
import dev.atalaya.sync.Link;
import dev.atalaya.sync.PlatformClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The floor as the detectors look at it. Only the findings' own thread uses it.
final class Scene {

    private final Map<String, UserState> states = new LinkedHashMap<>();
    private final Map<String, GroupView> groups = new LinkedHashMap<>();
    private final Map<String, AgentView> agents = new LinkedHashMap<>();
    private final Customers customers = new Customers();
    private final Memberships memberships = new Memberships();
    private final Supplier<List<AutomatedTask>> tasks;
    private @Nullable PlatformClock clock;
    private @Nullable Link link;
    private @Nullable Sight sight;
    private Instant now = Instant.EPOCH;

    Scene(Supplier<List<AutomatedTask>> tasks) {
        this.tasks = tasks;
    }

    void take(Delta delta) {
        if (delta.full()) {
            states.clear();
            groups.clear();
            agents.clear();
            customers.clear();
        }
        take(states, delta.states());
        take(groups, delta.groups());
        take(agents, delta.agents());
        delta.conversations().forEach((id, view) -> customers.put(id, view.orElse(null)));
        if (delta.clock() != null) clock = delta.clock();
        if (delta.link() != null) {
            link = delta.link();
            sight = Sight.of(link);
        }
    }

    private static <V> void take(Map<String, V> all, Map<String, Optional<V>> changed) {
        changed.forEach((id, value) -> value.ifPresentOrElse(v -> all.put(id, v), () -> all.remove(id)));
    }

    /// The moment that is judged from now on.
    void tick(long nanos) {
        if (clock != null) now = clock.at(nanos);
        memberships.see(groups.values());
    }

    /// On the platform's clock.
    Instant now() {
        return now;
    }

    boolean live() {
        return clock != null && link != null && link.live();
    }

    /// There is no platform, only what was imported: nobody knows how it stands now.
    boolean filesOnly() {
        return link != null && link.filesOnly();
    }

    /// Of whoever is signed in, null while nobody is known.
    @Nullable
    Sight sight() {
        return sight;
    }

    Collection<UserState> states() {
        return states.values();
    }

    /// Those that whoever is signed in looks after: of the others the platform does not tell who is in them.
    Collection<GroupView> groups() {
        Sight mine = sight;
        if (mine == null || mine.groups() == null) return groups.values();
        return groups.values().stream().filter(group -> mine.sees(group.id())).toList();
    }

    Collection<AgentView> agents() {
        return agents.values();
    }

    /// The conversations, and who of the customers waits for whom.
    Customers customers() {
        return customers;
    }

    /// Ids of the groups that he belongs to.
    List<String> groupsOf(String agentId) {
        return memberships.of(agentId);
    }

    @Nullable
    GroupView group(String id) {
        return groups.get(id);
    }

    @Nullable
    AgentView agent(String id) {
        return agents.get(id);
    }

    @Nullable
    ConversationView conversation(String id) {
        return customers.get(id);
    }

    Optional<AutomatedTask> task(String id) {
        return tasks.get().stream().filter(task -> task.id().equals(id)).findFirst();
    }

    /// The group's members whom the platform has told us of.
    List<AgentView> members(GroupView group) {
        List<AgentView> members = new ArrayList<>(group.group().members().size());
        for (String id : group.group().members()) {
            AgentView member = agents.get(id);
            if (member != null) members.add(member);
        }
        return members;
    }

    /// Whether its customer still waits for this agent's answer.
    boolean waitsFor(String conversationId, @Nullable String agentId) {
        if (agentId == null) return false;
        ConversationView view = customers.get(conversationId);
        if (view == null) return false;
        Conversation c = view.conversation();
        return c.open() && c.waitingSince() != null && agentId.equals(c.assigneeId());
    }
}

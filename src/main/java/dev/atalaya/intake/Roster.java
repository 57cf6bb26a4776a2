package dev.atalaya.intake;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.Role;
import dev.atalaya.floor.UserState;
import dev.atalaya.texts.Fold;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Finds agents, groups and states by the names that a file uses; who is not known gets an id of his own. Keeps who was
/// asked for, and who is in which group. Not thread-safe.
final class Roster {

    static final String PREFIX = Evidence.IMPORTED_ID;

    private static final GroupSettings NOT_TOLD = new GroupSettings(false, false, false, null);

    private final Known known;
    private final ZoneId zone;
    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Map<String, List<Agent>> agentsByName;
    private final Map<String, List<Agent>> agentsByEmail;
    private final Map<String, List<Group>> groupsByName;
    private final Map<String, List<UserState>> statesByName;
    private final Map<String, Agent> agents = new TreeMap<>();
    private final Map<String, Group> groups = new TreeMap<>();
    private final Map<String, UserState> states = new TreeMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Set<String> newNames = new TreeSet<>();

    /// @param zone of groups that are not known
    /// @param meanings of states, by name, where they are not as recognised
    Roster(Known known, ZoneId zone, Map<String, Meaning> meanings) {
        this.known = known;
        this.zone = zone;
        meanings.forEach((name, meaning) -> this.meanings.put(words(name), meaning));
        agentsByName = by(known.agents(), Agent::name);
        agentsByEmail = by(known.agents(), Agent::email);
        groupsByName = by(known.groups(), Group::name);
        statesByName = by(known.states(), UserState::name);
    }

    private static String words(String name) {
        return String.join(" ", Fold.words(name));
    }

    private static <T> Map<String, List<T>> by(Collection<T> all, Function<T, String> name) {
        Map<String, List<T>> by = new HashMap<>();
        all.forEach(one ->
                by.computeIfAbsent(key(name.apply(one)), _ -> new ArrayList<>()).add(one));
        by.remove("");
        return by;
    }

    private static String key(String name) {
        return Fold.fold(name.strip());
    }

    /// Null where two are called so and his email does not say which one is meant.
    @Nullable
    Agent agent(String name, String email) {
        List<Agent> found = email.isEmpty() ? List.of() : agentsByEmail.getOrDefault(key(email), List.of());
        if (found.isEmpty()) {
            found = agentsByName.getOrDefault(key(name), List.of()).stream()
                    .filter(one -> email.isEmpty()
                            || one.email().isEmpty()
                            || key(one.email()).equals(key(email)))
                    .toList();
        }
        if (found.size() > 1) return null;
        Agent agent = found.isEmpty() ? stranger(name, email) : found.getFirst();
        agents.put(agent.id(), agent);
        return agent;
    }

    private Agent stranger(String name, String email) {
        boolean another = !agentsByName.getOrDefault(key(name), List.of()).isEmpty();
        String id = PREFIX + (another ? name + " (" + email + ")" : name);
        Instant never = Instant.EPOCH;
        Agent agent = new Agent(id, name, email, Role.AGENT, true, "", never, false, never, never, false, 0);
        agentsByName.computeIfAbsent(key(name), _ -> new ArrayList<>()).add(agent);
        if (!email.isEmpty()) agentsByEmail.put(key(email), List.of(agent));
        newNames.add(name);
        return agent;
    }

    Group group(String name) {
        Group group = groupsByName
                .computeIfAbsent(key(name), _ -> {
                    newNames.add(name);
                    String id = PREFIX + name;
                    return List.of(new Group(id, name, zone, List.of(), List.of(), null, NOT_TOLD, 0));
                })
                .getFirst();
        groups.put(group.id(), group);
        return group;
    }

    /// The groups that the agent is in as far as they are known; empty where he is in none.
    List<Group> groupsOf(String agentId) {
        return known.groups().stream()
                .filter(group -> group.members().contains(agentId))
                .toList();
    }

    void member(Group group, String agentId) {
        groups.put(group.id(), group);
        members.computeIfAbsent(group.id(), _ -> new TreeSet<>()).add(agentId);
    }

    boolean isMember(Group group, String agentId) {
        return members.getOrDefault(group.id(), Set.of()).contains(agentId);
    }

    /// @param assignable null where the file does not say so
    UserState state(String name, @Nullable Boolean assignable) {
        List<UserState> found = statesByName.getOrDefault(key(name), List.of());
        UserState state = found.isEmpty() ? unknown(name) : found.getFirst();
        Meaning told = meanings.get(words(name));
        if (told != null) state = assignable(state, told == Meaning.ASSIGNABLE);
        if (assignable != null) state = assignable(state, assignable);
        UserState same = states.get(state.id());
        if (same != null && same.equals(state)) return same;
        states.put(state.id(), state);
        return state;
    }

    private UserState unknown(String name) {
        return new UserState(PREFIX + key(name), name, "", "", Meaning.guess(name) == Meaning.ASSIGNABLE, true, 0);
    }

    private static UserState assignable(UserState state, boolean assignable) {
        return new UserState(
                state.id(), state.name(), state.keyword(), state.icon(), assignable, state.active(), state.version());
    }

    /// Whether somebody who shows it has a session, as far as its name tells.
    boolean connected(String state) {
        Meaning told = meanings.get(words(state));
        return (told == null ? Meaning.guess(state) : told) != Meaning.OFFLINE;
    }

    /// Whether nobody knows what the state means: neither the floor, nor the plan, nor the usual words.
    boolean isGuessed(String state) {
        return !meanings.containsKey(words(state)) && !statesByName.containsKey(key(state)) && !Meaning.isUsual(state);
    }

    /// All that was asked for; groups with the members that were named.
    Found found() {
        Map<String, Group> filled = new LinkedHashMap<>();
        groups.forEach((id, group) -> filled.put(
                id,
                new Group(
                        id,
                        group.name(),
                        group.zone(),
                        List.copyOf(members.getOrDefault(id, Set.of())),
                        group.transferableTo(),
                        group.schedule(),
                        group.settings(),
                        group.version())));
        return new Found(
                List.copyOf(agents.values()),
                List.copyOf(filled.values()),
                List.copyOf(states.values()),
                List.copyOf(newNames));
    }

    /// @param newNames of agents and groups whom nobody knew before
    record Found(List<Agent> agents, List<Group> groups, List<UserState> states, List<String> newNames) {}
}

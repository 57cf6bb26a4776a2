package dev.atalaya.intake;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.UserState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The agents, groups and states that are known already: from the floor, and from earlier imports.
public record Known(List<Agent> agents, List<Group> groups, List<UserState> states) {

    public static final Known NOBODY = new Known(List.of(), List.of(), List.of());

    public Known {
        agents = List.copyOf(agents);
        groups = List.copyOf(groups);
        states = List.copyOf(states);
    }

    /// With those of earlier imports too; what is known already counts more.
    public Known with(List<FloorEvent> imported) {
        List<Agent> moreAgents = new ArrayList<>();
        List<Group> moreGroups = new ArrayList<>();
        List<UserState> moreStates = new ArrayList<>();
        for (FloorEvent thing : imported) {
            switch (thing) {
                case FloorEvent.AgentChanged(Agent agent) -> moreAgents.add(agent);
                case FloorEvent.GroupChanged(Group group) -> moreGroups.add(group);
                case FloorEvent.StateChanged(UserState state) -> moreStates.add(state);
                default -> throw new IllegalArgumentException("never imported: " + thing);
            }
        }
        return new Known(
                both(moreAgents, agents, Agent::id),
                both(moreGroups, groups, Group::id),
                both(moreStates, states, UserState::id));
    }

    private static <T> List<T> both(Collection<T> some, Collection<T> better, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        some.forEach(one -> byId.put(id.apply(one), one));
        better.forEach(one -> byId.put(id.apply(one), one));
        return List.copyOf(byId.values());
    }
}

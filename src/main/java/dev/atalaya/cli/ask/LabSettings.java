package dev.atalaya.cli.ask;

import dev.atalaya.floor.Group;
import dev.atalaya.floor.UserState;
import dev.atalaya.insight.whatif.Scenario;
import dev.atalaya.insight.whatif.ScenarioText;
import dev.atalaya.insight.whatif.UnreadableException;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.texts.Fold;
import dev.atalaya.wire.Stamped;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what is to be otherwise, with the names that the last known floor has.
final class LabSettings implements ScenarioText.Naming {

    private final KnownNames names;
    private final Map<String, ZoneId> zones = new HashMap<>();
    private final Map<String, UserState> states = new HashMap<>();

    LabSettings(KnownNames names, @Nullable FloorSnapshot floor) {
        this.names = names;
        if (floor == null) return;
        for (Stamped<Group> one : floor.groups())
            zones.put(one.value().id(), one.value().zone());
        for (Stamped<UserState> one : floor.states()) states.put(one.value().id(), one.value());
    }

    /// @param option that is named where something is wrong
    /// @throws UnansweredException with one line that names what cannot be read
    Scenario read(String option, List<String> sets) throws UnansweredException {
        try {
            return ScenarioText.read(sets, this);
        } catch (UnreadableException e) {
            throw UnansweredException.wronglyAsked(option + ": " + e.getMessage());
        }
    }

    /// Of the groups by id.
    Map<String, ZoneId> zones() {
        return zones;
    }

    /// A state's name.
    String stateName(String id) {
        UserState state = states.get(id);
        return state == null ? id : state.name();
    }

    @Override
    public Set<String> groups(String name) throws UnreadableException {
        return known(names.groupIds(name), name);
    }

    @Override
    public Set<String> agents(String name) throws UnreadableException {
        return known(names.agentIds(name), name);
    }

    private static Set<String> known(Set<String> ids, String name) throws UnreadableException {
        if (ids.isEmpty()) throw new UnreadableException("not known: " + name);
        return ids;
    }

    @Override
    public String state(String name) throws UnreadableException {
        for (UserState state : states.values()) {
            if (state.id().equals(name) || Fold.fold(state.name()).equals(Fold.fold(name))) return state.id();
        }
        throw new UnreadableException("no state is called " + name);
    }

    @Override
    public ZoneId zone(String group) {
        return zones.getOrDefault(group, ZoneOffset.UTC);
    }
}

package dev.atalaya.ui.whatif;

import dev.atalaya.insight.whatif.Scenario;
import dev.atalaya.insight.whatif.Scenario.OfGroup;
import dev.atalaya.ui.report.Days;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is asked: which days of which group, and what is to be otherwise. Null means as it was.
///
/// @param groupId empty before the groups are known
/// @param without ids of its members who are not to be in it
/// @param states by id, whether they are to be assignable
/// @param cap 0 for none
record LabState(
        Days days,
        String groupId,
        @Nullable Boolean onlyAvailable,
        @Nullable Boolean outOfHours,
        @Nullable Boolean sameAgent,
        Set<String> without,
        Map<String, Boolean> states,
        int cap) {

    static final LabState START = new LabState(Days.TODAY, "", null, null, null, Set.of(), Map.of(), 0);

    LabState {
        without = Set.copyOf(without);
        states = Map.copyOf(states);
    }

    /// Of a group on these days, as it was.
    LabState of(Days other, String group) {
        Set<String> same = group.equals(groupId) ? without : Set.of();
        return new LabState(other, group, onlyAvailable, outOfHours, sameAgent, same, states, cap);
    }

    LabState withSettings(@Nullable Boolean only, @Nullable Boolean late, @Nullable Boolean same) {
        return new LabState(days, groupId, only, late, same, without, states, cap);
    }

    LabState withoutMembers(Set<String> agents) {
        return new LabState(days, groupId, onlyAvailable, outOfHours, sameAgent, agents, states, cap);
    }

    LabState withState(String state, boolean assignable, boolean is) {
        Map<String, Boolean> others = new HashMap<>(states);
        if (assignable == is) others.remove(state);
        else others.put(state, assignable);
        return new LabState(days, groupId, onlyAvailable, outOfHours, sameAgent, without, others, cap);
    }

    LabState withCap(int most) {
        return new LabState(days, groupId, onlyAvailable, outOfHours, sameAgent, without, states, most);
    }

    /// With nothing otherwise.
    LabState asItWas() {
        return new LabState(days, groupId, null, null, null, Set.of(), Map.of(), 0);
    }

    Scenario scenario() {
        OfGroup of = new OfGroup(onlyAvailable, outOfHours, sameAgent, without, Set.of(), null);
        Map<String, OfGroup> groups =
                groupId.isEmpty() || of.equals(OfGroup.AS_IT_WAS) ? Map.of() : Map.of(groupId, of);
        return new Scenario(groups, states, cap);
    }
}

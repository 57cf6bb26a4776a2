package dev.atalaya.insight.whatif;

import dev.atalaya.floor.Schedule;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is to be otherwise than it was. Everything that is not named stays as it was at each decision.
///
/// @param groups by id; under [#EVERY] what is otherwise in each of them
/// @param states by id: whether they are assignable
/// @param cap whoever has so many open conversations counts as not available; 0 for no cap
public record Scenario(Map<String, OfGroup> groups, Map<String, Boolean> states, int cap) {

    /// In place of a group's id: every group.
    public static final String EVERY = "";

    /// As it was.
    public static final Scenario NONE = new Scenario(Map.of(), Map.of(), 0);

    public Scenario {
        groups = Map.copyOf(groups);
        states = Map.copyOf(states);
    }

    public boolean nothing() {
        return groups.isEmpty() && states.isEmpty() && cap == 0;
    }

    /// What is to be otherwise in a group, or in [#EVERY]; as it was where nothing is.
    public OfGroup in(String group) {
        return groups.getOrDefault(group, OfGroup.AS_IT_WAS);
    }

    public Scenario with(String group, OfGroup of) {
        Map<String, OfGroup> others = new HashMap<>(groups);
        if (of.equals(OfGroup.AS_IT_WAS)) others.remove(group);
        else others.put(group, of);
        return new Scenario(others, states, cap);
    }

    public Scenario withStates(Map<String, Boolean> assignable) {
        return new Scenario(groups, assignable, cap);
    }

    public Scenario withCap(int most) {
        return new Scenario(groups, states, most);
    }

    /// What [#EVERY] says, said of each of these groups; what is said of a group itself counts more. Hours are in the
    /// group's zone.
    ///
    /// @param zones of the groups by id
    public Scenario spelledOut(Map<String, ZoneId> zones) {
        Map<String, OfGroup> each = new HashMap<>(groups);
        OfGroup every = in(EVERY);
        each.remove(EVERY);
        zones.forEach((id, zone) -> {
            OfGroup of = every.and(in(id));
            if (!of.equals(OfGroup.AS_IT_WAS)) each.put(id, of.inZone(zone));
        });
        return new Scenario(each, states, cap);
    }

    /// What is to be otherwise in a group; null and empty leave it as it was.
    ///
    /// @param without ids of agents who are not in it
    /// @param with ids of agents who are in it too
    public record OfGroup(
            @Nullable Boolean onlyAvailable,
            @Nullable Boolean outOfHours,
            @Nullable Boolean sameAgent,
            Set<String> without,
            Set<String> with,
            @Nullable Hours hours) {

        public static final OfGroup AS_IT_WAS = new OfGroup(null, null, null, Set.of(), Set.of(), null);

        public OfGroup {
            without = Set.copyOf(without);
            with = Set.copyOf(with);
        }

        public OfGroup withSettings(@Nullable Boolean only, @Nullable Boolean late, @Nullable Boolean same) {
            return new OfGroup(only, late, same, without, with, hours);
        }

        public OfGroup withMembers(Set<String> gone, Set<String> more) {
            return new OfGroup(onlyAvailable, outOfHours, sameAgent, gone, more, hours);
        }

        public OfGroup withHours(@Nullable Hours other) {
            return new OfGroup(onlyAvailable, outOfHours, sameAgent, without, with, other);
        }

        private OfGroup inZone(ZoneId zone) {
            return hours == null ? this : withHours(new Hours(hours.schedule(), zone));
        }

        /// Both; where they say different things, the later one.
        public OfGroup and(OfGroup later) {
            return new OfGroup(
                    later.onlyAvailable == null ? onlyAvailable : later.onlyAvailable,
                    later.outOfHours == null ? outOfHours : later.outOfHours,
                    later.sameAgent == null ? sameAgent : later.sameAgent,
                    both(without, later.without),
                    both(with, later.with),
                    later.hours == null ? hours : later.hours);
        }

        private static Set<String> both(Set<String> some, Set<String> more) {
            Set<String> both = new HashSet<>(some);
            both.addAll(more);
            return both;
        }
    }

    /// @param schedule null means always open
    public record Hours(@Nullable Schedule schedule, ZoneId zone) {}
}

package dev.atalaya.insight.whatif;

import dev.atalaya.floor.Schedule;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is to be otherwise than it was. Everything that is not named stays as it was at each decision.
///
/// @param groups by id
/// @param states by id: whether they are assignable
/// @param cap whoever has so many open conversations counts as not available; 0 for no cap
public record Scenario(Map<String, OfGroup> groups, Map<String, Boolean> states, int cap) {

    /// As it was.
    public static final Scenario NONE = new Scenario(Map.of(), Map.of(), 0);

    public Scenario {
        groups = Map.copyOf(groups);
        states = Map.copyOf(states);
    }

    public boolean nothing() {
        return groups.isEmpty() && states.isEmpty() && cap == 0;
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

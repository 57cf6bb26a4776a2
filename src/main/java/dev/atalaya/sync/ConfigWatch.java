package dev.atalaya.sync;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.Entity;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.UserState;
import dev.atalaya.store.history.HistoryStore;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes stretches of how things are told to be set up. When a change came about nobody says: it counts from when it
/// was told. One thread.
final class ConfigWatch {

    /// Which thing.
    record Thing(Entity entity, String id) {

        static Thing of(FloorEvent event) {
            return new Thing(event.entity(), event.id());
        }
    }

    private record Key(Thing thing, Instant from) {}

    private final Map<Thing, ConfigInterval> lasting = new HashMap<>();
    private Map<Key, ConfigInterval> changed = new LinkedHashMap<>();

    void known(Collection<ConfigInterval> intervals) {
        intervals.forEach(v -> lasting.put(Thing.of(v.value()), v.until(HistoryStore.LASTING, true)));
    }

    /// @param heardUntil up to when what was told before is known to have held; null when nothing was missed
    void told(FloorEvent value, Instant now, @Nullable Instant heardUntil) {
        Thing thing = Thing.of(value);
        ConfigInterval before = lasting.get(thing);
        if (before != null && same(before.value(), value)) return;
        if (before != null) {
            put(heardUntil == null ? before.until(later(before.from(), now), false) : lost(before, heardUntil));
        }
        Instant from = before == null ? now : later(before.from(), now);
        ConfigInterval after = new ConfigInterval(value, from, HistoryStore.LASTING, true, null, Evidence.OBSERVED);
        lasting.put(thing, after);
        put(after);
    }

    /// What is not in a picture of the floor has gone, nobody knows when.
    void onlyThese(Set<Thing> things, Instant heardUntil) {
        for (Thing thing : List.copyOf(lasting.keySet())) {
            if (things.contains(thing)) continue;
            ConfigInterval last = lasting.remove(thing);
            if (last != null) put(lost(last, heardUntil));
        }
    }

    void gone(Entity entity, String id, Instant now) {
        ConfigInterval last = lasting.remove(new Thing(entity, id));
        if (last != null) put(last.until(later(last.from(), now), false));
    }

    List<ConfigInterval> take() {
        List<ConfigInterval> taken = List.copyOf(changed.values());
        changed = new LinkedHashMap<>();
        return taken;
    }

    private void put(ConfigInterval interval) {
        changed.put(new Key(Thing.of(interval.value()), interval.from()), interval);
    }

    private static ConfigInterval lost(ConfigInterval interval, Instant heardUntil) {
        return interval.until(later(interval.from(), heardUntil), true);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    /// Whether it is set up alike, versions and what an agent shows apart.
    private static boolean same(FloorEvent a, FloorEvent b) {
        return bare(a).equals(bare(b));
    }

    private static Object bare(FloorEvent event) {
        return switch (event) {
            case FloorEvent.GroupChanged(Group v) ->
                new Group(v.id(), v.name(), v.zone(), v.members(), v.transferableTo(), v.schedule(), v.settings(), 0);
            case FloorEvent.StateChanged(UserState v) ->
                new UserState(v.id(), v.name(), v.keyword(), v.icon(), v.assignable(), v.active(), 0);
            case FloorEvent.TaskChanged(AutomatedTask v) ->
                new AutomatedTask(
                        v.id(),
                        v.name(),
                        v.enabled(),
                        v.silentSide(),
                        v.minutes(),
                        v.groupId(),
                        v.targetGroupId(),
                        v.targetAgentId(),
                        0);
            case FloorEvent.AgentChanged(Agent v) -> List.of(v.name(), v.email(), v.role(), v.active(), v.test());
            default -> event;
        };
    }
}

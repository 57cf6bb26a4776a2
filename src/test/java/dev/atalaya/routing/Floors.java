package dev.atalaya.routing;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.Role;
import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.UserState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Small floors for tests.
final class Floors {

    static final Instant NOW = Instant.parse("2026-11-24T16:20:00Z");
    static final UserState ONLINE = new UserState("online", "Online", "on", "", true, true, 1);
    static final UserState TRAINING = new UserState("training", "Training", "tr", "", false, true, 1);
    static final UserState OFFLINE = new UserState("offline", "Offline", "off", "", false, true, 1);

    private Floors() {}

    /// Active, connected, assignable.
    static Member eligible(String id) {
        return member(id, true, true, ONLINE);
    }

    static Member training(String id) {
        return member(id, true, true, TRAINING);
    }

    static Member offline(String id) {
        return member(id, true, false, OFFLINE);
    }

    /// Shows an assignable state with no live session.
    static Member lost(String id) {
        return member(id, true, false, ONLINE);
    }

    /// Deactivated, though connected and in an assignable state.
    static Member deactivated(String id) {
        return member(id, false, true, ONLINE);
    }

    static Member member(String id, boolean active, boolean connected, UserState state) {
        return new Member(agent(id, active, connected, state), state, false, 0);
    }

    static Agent agent(String id, boolean active, boolean connected, UserState state) {
        return new Agent(id, id, "", Role.AGENT, active, state.id(), NOW, connected, NOW, NOW, false, 1);
    }

    static GroupSettings settings(boolean onlyAvailable, boolean outOfHours, boolean sameAgent) {
        return new GroupSettings(onlyAvailable, outOfHours, sameAgent, null);
    }

    /// Open always, with all switches off and no transferable groups.
    static Group group(String id, String... members) {
        return new Group(id, id, ZoneId.of("UTC"), List.of(members), List.of(), null, settings(false, false, false), 1);
    }

    static Schedule never() {
        return new Schedule(List.of(), Set.of());
    }

    static Group with(Group group, List<String> transferableTo, @Nullable Schedule schedule, GroupSettings settings) {
        return new Group(
                group.id(),
                group.name(),
                group.zone(),
                group.members(),
                transferableTo,
                schedule,
                settings,
                group.version());
    }
}

package dev.atalaya.simulator.world;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.Role;
import java.util.List;
import java.util.Optional;

/// Who is signed in.
///
/// @param groups ids of the groups he supervises; of no meaning for an administrator, who sees and touches all
/// @param neighbours ids of the groups to which those may transfer: he knows their names
public record Principal(String id, String name, Role role, List<String> groups, List<String> neighbours) {

    public Principal {
        groups = List.copyOf(groups);
        neighbours = List.copyOf(neighbours);
    }

    public boolean administrator() {
        return role == Role.ADMINISTRATOR;
    }

    /// Whether he sees and touches the conversations of this group.
    public boolean covers(String groupId) {
        return administrator() || (role == Role.SUPERVISOR && groups.contains(groupId));
    }

    public Actor actor() {
        return new Actor(Actor.Kind.SUPERVISOR, id, name);
    }

    /// The group as he may see it: his own whole, of a neighbouring one id, name and zone, else nothing.
    public Optional<Group> sees(Group group) {
        if (covers(group.id())) return Optional.of(group);
        if (role != Role.SUPERVISOR || !neighbours.contains(group.id())) return Optional.empty();
        GroupSettings none = new GroupSettings(false, false, false, null);
        return Optional.of(
                new Group(group.id(), group.name(), group.zone(), List.of(), List.of(), null, none, group.version()));
    }
}

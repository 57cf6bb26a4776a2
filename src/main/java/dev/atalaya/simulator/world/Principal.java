package dev.atalaya.simulator.world;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Role;
import java.util.List;

/// Who is signed in.
///
/// @param groups ids of the groups he supervises; of no meaning for an administrator, who sees and touches all
public record Principal(String id, String name, Role role, List<String> groups) {

    public Principal {
        groups = List.copyOf(groups);
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
}

package dev.atalaya.routing;

import dev.atalaya.floor.Role;
import java.util.Set;

/// The user of this console.
///
/// @param groups ids of his own groups; an administrator needs none
public record Viewer(Role role, Set<String> groups) {

    public Viewer {
        groups = Set.copyOf(groups);
    }

    /// Whether he sees and touches the group's conversations.
    public boolean sees(String groupId) {
        return switch (role) {
            case ADMINISTRATOR -> true;
            case SUPERVISOR -> groups.contains(groupId);
            case AGENT -> false;
        };
    }
}

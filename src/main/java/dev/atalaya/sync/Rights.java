package dev.atalaya.sync;

import dev.atalaya.floor.Change;
import dev.atalaya.floor.Role;
import dev.atalaya.platform.Ability;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a user may change: an administrator everything that the platform offers, a supervisor the state of
/// the agents whom he sees. Pure.
final class Rights {

    private Rights() {}

    /// @param abilities of the platform, by code
    static @Nullable Denial against(Change change, Role role, Set<String> abilities) {
        if (!abilities.contains(ability(change).code())) return Denial.ABILITY;
        if (role == Role.ADMINISTRATOR) return null;
        if (!onlyState(change)) return Denial.ADMINISTRATOR;
        return role == Role.SUPERVISOR ? null : Denial.SUPERVISOR;
    }

    private static boolean onlyState(Change change) {
        return change instanceof Change.OfAgent of && of.active() == null && of.test() == null;
    }

    private static Ability ability(Change change) {
        return switch (change) {
            case Change.OfAgent of -> of.test() == null ? Ability.WRITE_STATUS : Ability.TEST_FLAG;
            case Change.OfMember _ -> Ability.GROUPS_WRITABLE;
            case Change.OfSettings _ -> Ability.GROUPS_WRITABLE;
            case Change.OfSchedule _ -> Ability.GROUPS_WRITABLE;
            case Change.OfState _ -> Ability.GROUPS_WRITABLE;
            case Change.OfTask _ -> Ability.GROUPS_WRITABLE;
        };
    }
}

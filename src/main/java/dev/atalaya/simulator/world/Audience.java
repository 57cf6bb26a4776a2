package dev.atalaya.simulator.world;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whom a thing concerns: the supervisors of these groups.
///
/// @param groups null for everybody
/// @param former groups that it concerned before this change, which learn that it has gone
public record Audience(@Nullable Collection<String> groups, Collection<String> former) {

    public static final Audience EVERYBODY = new Audience(null, List.of());

    public Audience {
        groups = groups == null ? null : List.copyOf(groups);
        former = List.copyOf(former);
    }

    public static Audience of(String groupId) {
        return new Audience(List.of(groupId), List.of());
    }

    /// The same, telling those who were concerned before too.
    Audience after(Audience before) {
        return new Audience(groups, before.groups == null ? List.of() : before.groups);
    }

    public boolean concerns(Principal user) {
        return groups == null || user.administrator() || groups.stream().anyMatch(user::covers);
    }

    public boolean concerned(Principal user) {
        return former.stream().anyMatch(user::covers);
    }
}

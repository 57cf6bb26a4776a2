package dev.atalaya.routing;

import dev.atalaya.floor.Group;
import dev.atalaya.floor.GroupSettings;
import java.time.Instant;
import java.util.List;

/// A group as the bot finds it when it decides: live, or rebuilt from a recorded decision.
///
/// @param settings in force
/// @param open whether the group is open
/// @param members in the group's order, deactivated ones too
/// @param at when
public record Situation(GroupSettings settings, boolean open, List<Member> members, Instant at) {

    public Situation {
        members = List.copyOf(members);
    }

    public static Situation of(Group group, List<Member> members, Instant at) {
        boolean open = OpeningHours.isOpen(group.schedule(), group.zone(), at);
        return new Situation(group.settings(), open, members, at);
    }
}

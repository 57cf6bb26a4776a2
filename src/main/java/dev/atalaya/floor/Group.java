package dev.atalaya.floor;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A group of agents to which the bot assigns conversations.
///
/// @param id the platform's id
/// @param name as shown to people
/// @param zone of its schedule and of its reports
/// @param members ids of its agents, in the platform's order
/// @param transferableTo ids of the groups to which its conversations may go
/// @param schedule null means always open
/// @param settings what the bot obeys
/// @param version for `If-Match`; changes with each change of the group, memberships included
public record Group(
        String id,
        String name,
        ZoneId zone,
        List<String> members,
        List<String> transferableTo,
        @Nullable Schedule schedule,
        GroupSettings settings,
        long version) {

    public Group {
        members = List.copyOf(members);
        transferableTo = List.copyOf(transferableTo);
    }
}

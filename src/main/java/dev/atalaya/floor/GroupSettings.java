package dev.atalaya.floor;

import org.jspecify.annotations.Nullable;

/// The switches of a group that the bot obeys.
///
/// @param onlyAvailableAgents never draw somebody who is not eligible: hold instead
/// @param assignOutOfHours assign outside the schedule too
/// @param reassignToSameAgent a returning customer goes to his last agent if that one is eligible
/// @param outOfHoursMessage sent in every closed case where it is set
public record GroupSettings(
        boolean onlyAvailableAgents,
        boolean assignOutOfHours,
        boolean reassignToSameAgent,
        @Nullable String outOfHoursMessage) {}

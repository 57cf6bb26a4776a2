package dev.atalaya.floor;

import org.jspecify.annotations.Nullable;

/// A rule of the platform that moves a conversation when one side has been silent. Switching it off reverts nothing.
///
/// @param silentSide whose silence counts, since the other side's last message
/// @param minutes how long the silence lasts before the task acts
/// @param groupId the group whose conversations it watches; null means all
/// @param targetGroupId where it sends them, or null
/// @param targetAgentId to whom it gives them, or null; exactly one target is set
public record AutomatedTask(
        String id,
        String name,
        boolean enabled,
        Side silentSide,
        int minutes,
        @Nullable String groupId,
        @Nullable String targetGroupId,
        @Nullable String targetAgentId,
        long version) {}

package dev.atalaya.floor;

import org.jspecify.annotations.Nullable;

/// Something a supervisor asks of the platform. Each is sent with its own idempotency key, so sending twice does it
/// once.
public sealed interface Command {

    /// Made by this console, unique for ever.
    String key();

    /// @param assignmentVersion the conversation's, as the supervisor saw it
    /// @param reason free text, may be empty
    record Reassign(String key, String conversationId, Target target, long assignmentVersion, String reason)
            implements Command {}

    /// Changes of an agent; null leaves a thing as it is.
    record ChangeAgent(
            String key,
            String agentId,
            long version,
            @Nullable Boolean active,
            @Nullable Boolean test,
            @Nullable String stateId)
            implements Command {}

    /// Changes of a group's switches.
    record ChangeSettings(String key, String groupId, long version, GroupSettings settings) implements Command {}

    /// @param member true puts the agent into the group, false takes him out
    record ChangeMember(String key, String groupId, long version, String agentId, boolean member) implements Command {}

    record ChangeState(String key, String stateId, long version, boolean assignable) implements Command {}

    record ChangeTask(String key, String taskId, long version, boolean enabled) implements Command {}
}

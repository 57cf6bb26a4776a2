package dev.atalaya.floor;

import org.jspecify.annotations.Nullable;

/// Something a supervisor asks of the platform. Each is sent with its own idempotency key, so sending twice
/// does it once.
public sealed interface Command {

    /// Made by this console, unique for ever.
    String key();

    /// Of the thing, as the supervisor saw it: what the platform holds it against (`If-Match`).
    long version();

    /// The same under this key, given on this version.
    Command as(String newKey, long newVersion);

    /// The thing: commands with the same subject go one after the other.
    String subject();

    /// @param assignmentVersion the conversation's, as the supervisor saw it
    /// @param reason free text, may be empty
    record Reassign(String key, String conversationId, Target target, long assignmentVersion, String reason)
            implements Command {

        @Override
        public long version() {
            return assignmentVersion;
        }

        @Override
        public Command as(String newKey, long newVersion) {
            return new Reassign(newKey, conversationId, target, newVersion, reason);
        }

        @Override
        public String subject() {
            return "conversation " + conversationId;
        }
    }

    /// Changes of an agent; null leaves a thing as it is.
    record ChangeAgent(
            String key,
            String agentId,
            long version,
            @Nullable Boolean active,
            @Nullable Boolean test,
            @Nullable String stateId)
            implements Command {

        @Override
        public Command as(String newKey, long newVersion) {
            return new ChangeAgent(newKey, agentId, newVersion, active, test, stateId);
        }

        @Override
        public String subject() {
            return "agent " + agentId;
        }
    }

    /// A change of a group.
    sealed interface OfGroup extends Command permits ChangeSettings, ChangeSchedule, ChangeMember {

        String groupId();

        @Override
        default String subject() {
            return "group " + groupId();
        }
    }

    /// Changes of a group's switches.
    record ChangeSettings(String key, String groupId, long version, GroupSettings settings)
            implements Command, OfGroup {

        @Override
        public Command as(String newKey, long newVersion) {
            return new ChangeSettings(newKey, groupId, newVersion, settings);
        }
    }

    /// @param schedule null means always open
    record ChangeSchedule(
            String key,
            String groupId,
            long version,
            @Nullable Schedule schedule) implements Command, OfGroup {

        @Override
        public Command as(String newKey, long newVersion) {
            return new ChangeSchedule(newKey, groupId, newVersion, schedule);
        }
    }

    /// @param member true puts the agent into the group, false takes him out
    record ChangeMember(String key, String groupId, long version, String agentId, boolean member)
            implements Command, OfGroup {

        @Override
        public Command as(String newKey, long newVersion) {
            return new ChangeMember(newKey, groupId, newVersion, agentId, member);
        }
    }

    record ChangeState(String key, String stateId, long version, boolean assignable) implements Command {

        @Override
        public Command as(String newKey, long newVersion) {
            return new ChangeState(newKey, stateId, newVersion, assignable);
        }

        @Override
        public String subject() {
            return "state " + stateId;
        }
    }

    record ChangeTask(String key, String taskId, long version, boolean enabled) implements Command {

        @Override
        public Command as(String newKey, long newVersion) {
            return new ChangeTask(newKey, taskId, newVersion, enabled);
        }

        @Override
        public String subject() {
            return "task " + taskId;
        }
    }
}

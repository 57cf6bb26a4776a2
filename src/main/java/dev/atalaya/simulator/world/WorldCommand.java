package dev.atalaya.simulator.world;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.Message;
import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.UserState;
import dev.atalaya.wire.AssignmentRequest;
import dev.atalaya.wire.AssignmentResult;
import org.jspecify.annotations.Nullable;

/// Something asked of the simulated company from outside. Written to the command log as it is, so that a restart can do
/// it again at the same simulated time.
///
/// @param <R> what it gives back when done
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "command")
public sealed interface WorldCommand<R> {

    /// The caller's idempotency key, or null: the same key with the same request does it once and answers the same.
    default @Nullable String key() {
        return null;
    }

    /// `POST /v1/conversations/{id}/assignment`, and each item of a batch.
    record Reassign(Principal by, @Nullable String key, String conversationId, long ifMatch, AssignmentRequest request)
            implements WorldCommand<AssignmentResult> {}

    /// `PATCH /v1/agents/{id}`; null leaves a thing as it is.
    record ChangeAgent(
            Principal by,
            @Nullable String key,
            String agentId,
            long ifMatch,
            @Nullable Boolean active,
            @Nullable Boolean test,
            @Nullable String stateId)
            implements WorldCommand<Agent> {}

    /// `PATCH /v1/groups/{id}`; null leaves a thing as it is.
    record ChangeGroup(
            Principal by,
            @Nullable String key,
            String groupId,
            long ifMatch,
            @Nullable GroupSettings settings,
            @Nullable NewSchedule schedule)
            implements WorldCommand<Group> {}

    /// A schedule to set; null inside means always open.
    record NewSchedule(@Nullable Schedule value) {}

    /// `PATCH /v1/states/{id}`; null leaves a thing as it is.
    record ChangeState(
            Principal by,
            @Nullable String key,
            String stateId,
            long ifMatch,
            @Nullable Boolean assignable,
            @Nullable Boolean active)
            implements WorldCommand<UserState> {}

    /// `PATCH /v1/tasks/{id}`.
    record ChangeTask(Principal by, @Nullable String key, String taskId, long ifMatch, boolean enabled)
            implements WorldCommand<AutomatedTask> {}

    /// `PUT` (member) and `DELETE` (not) `/v1/groups/{g}/members/{a}`; `ifMatch` is the group's version.
    record ChangeMember(
            Principal by, @Nullable String key, String groupId, String agentId, long ifMatch, boolean member)
            implements WorldCommand<Group> {}

    /// `POST /sim/v1/messages`: a customer writes. `contact` is a contact's id or a name; an unknown one is new. Goes
    /// to
    /// the contact's open conversation on that channel where there is one, else opens one in the group.
    record PostMessage(@Nullable String key, String contact, Channel channel, String groupId, String text)
            implements WorldCommand<Message> {}

    /// `POST /sim/v1/replies`: an agent writes; null agent means the assignee.
    record Reply(
            @Nullable String key,
            String conversationId,
            @Nullable String agentId,
            String text) implements WorldCommand<Message> {}

    /// `POST /sim/v1/close`.
    record Close(@Nullable String key, String conversationId) implements WorldCommand<Conversation> {}

    /// `PUT /sim/v1/agents/{id}/presence`; null leaves a thing as it is.
    record SetPresence(
            @Nullable String key,
            String agentId,
            @Nullable Boolean connected,
            @Nullable String stateId) implements WorldCommand<Agent> {}
}

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
    @Nullable
    String key();

    /// Id of the user who asks; empty for whoever drives the simulation.
    default String caller() {
        return "";
    }

    /// What kind of thing it gives back.
    Class<R> answer();

    /// Asked by a user of the platform.
    sealed interface ByUser<R> extends WorldCommand<R> {

        Principal by();

        @Override
        default String caller() {
            return by().id();
        }
    }

    /// `POST /v1/conversations/{id}/assignment`, and each item of a batch.
    record Reassign(Principal by, @Nullable String key, String conversationId, long ifMatch, AssignmentRequest request)
            implements ByUser<AssignmentResult> {

        @Override
        public Class<AssignmentResult> answer() {
            return AssignmentResult.class;
        }
    }

    /// `PATCH /v1/agents/{id}`; null leaves a thing as it is.
    record ChangeAgent(
            Principal by,
            @Nullable String key,
            String agentId,
            long ifMatch,
            @Nullable Boolean active,
            @Nullable Boolean test,
            @Nullable String stateId)
            implements ByUser<Agent> {

        @Override
        public Class<Agent> answer() {
            return Agent.class;
        }
    }

    /// `PATCH /v1/groups/{id}`; null leaves a thing as it is.
    record ChangeGroup(
            Principal by,
            @Nullable String key,
            String groupId,
            long ifMatch,
            @Nullable GroupSettings settings,
            @Nullable NewSchedule schedule)
            implements ByUser<Group> {

        @Override
        public Class<Group> answer() {
            return Group.class;
        }
    }

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
            implements ByUser<UserState> {

        @Override
        public Class<UserState> answer() {
            return UserState.class;
        }
    }

    /// `PATCH /v1/tasks/{id}`.
    record ChangeTask(Principal by, @Nullable String key, String taskId, long ifMatch, boolean enabled)
            implements ByUser<AutomatedTask> {

        @Override
        public Class<AutomatedTask> answer() {
            return AutomatedTask.class;
        }
    }

    /// `PUT` (member) and `DELETE` (not) `/v1/groups/{g}/members/{a}`; `ifMatch` is the group's version.
    record ChangeMember(
            Principal by, @Nullable String key, String groupId, String agentId, long ifMatch, boolean member)
            implements ByUser<Group> {

        @Override
        public Class<Group> answer() {
            return Group.class;
        }
    }

    /// `POST /sim/v1/messages`: a customer writes. `contact` is a contact's id or a name; an unknown one is new. Goes
    /// to
    /// the contact's open conversation on that channel where there is one, else opens one in the group.
    record PostMessage(@Nullable String key, String contact, Channel channel, String groupId, String text)
            implements WorldCommand<Message> {

        @Override
        public Class<Message> answer() {
            return Message.class;
        }
    }

    /// `POST /sim/v1/replies`: an agent writes; null agent means the assignee.
    record Reply(
            @Nullable String key,
            String conversationId,
            @Nullable String agentId,
            String text) implements WorldCommand<Message> {

        @Override
        public Class<Message> answer() {
            return Message.class;
        }
    }

    /// `POST /sim/v1/close`.
    record Close(@Nullable String key, String conversationId) implements WorldCommand<Conversation> {

        @Override
        public Class<Conversation> answer() {
            return Conversation.class;
        }
    }

    /// `PUT /sim/v1/agents/{id}/presence`; null leaves a thing as it is.
    record SetPresence(
            @Nullable String key,
            String agentId,
            @Nullable Boolean connected,
            @Nullable String stateId) implements WorldCommand<Agent> {

        @Override
        public Class<Agent> answer() {
            return Agent.class;
        }
    }
}

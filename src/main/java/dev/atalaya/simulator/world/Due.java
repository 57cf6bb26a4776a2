package dev.atalaya.simulator.world;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that will happen at its simulated time, unless the world has moved on by then. Data only, so that a
/// snapshot can keep it.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "due")
public sealed interface Due {

    /// What the company itself does.
    sealed interface Routine extends Due {}

    /// What people do.
    sealed interface Life extends Due {}

    /// The window to answer closes.
    record Expire(String conversationId) implements Routine {}

    /// An expired conversation is put away.
    record AutoClose(String conversationId) implements Routine {}

    /// A task looks at a conversation.
    record TaskLooks(String taskId, String conversationId) implements Routine {}

    /// A group opens or closes.
    record Hours(String groupId) implements Routine {}

    /// Old things are forgotten.
    record Forget() implements Routine {}

    /// A day of the account begins: its shifts are planned.
    record Day(LocalDate date) implements Life {}

    /// An agent comes, goes or shows another state; null leaves a thing as it is.
    record AgentDoes(
            String agentId,
            @Nullable Boolean connected,
            @Nullable String stateId) implements Life {}

    /// The next customer of a group begins to write.
    record Arrival(String groupId) implements Life {}

    /// The next conversation that an agent of a group starts himself.
    record Outreach(String groupId) implements Life {}

    /// The assignee gets round to a conversation.
    record AgentTurn(String conversationId, String agentId) implements Life {}

    /// The customer goes on.
    record CustomerTurn(String conversationId) implements Life {}

    /// The customer asks whether anybody is there, if nobody has answered.
    record Nudge(String conversationId) implements Life {}

    /// The assignee puts a finished conversation away.
    record Wrap(String conversationId, String agentId) implements Life {}

    /// The scenario's script goes on.
    record Script(int index) implements Life {}

    /// A piece of generated load, until the given number of pieces is done.
    record LoadBeat(int eventsPerSecond, long beatsLeft) implements Life {}
}

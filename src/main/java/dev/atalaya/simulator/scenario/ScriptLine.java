package dev.atalaya.simulator.scenario;

import dev.atalaya.floor.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that happens at a given instant whatever the dice say.
public sealed interface ScriptLine {

    Instant at();

    /// Null leaves a thing as it is.
    record AgentShows(
            Instant at,
            String agentId,
            @Nullable Boolean connected,
            @Nullable String stateId) implements ScriptLine {}

    /// An agent is put into a group or taken out.
    record Membership(Instant at, String agentId, String groupId, boolean member) implements ScriptLine {}

    record CustomerWrites(Instant at, String groupId, String contact, Channel channel, String text)
            implements ScriptLine {}

    /// Null leaves a thing as it is.
    record Settings(
            Instant at,
            String groupId,
            @Nullable Boolean onlyAvailableAgents,
            @Nullable Boolean assignOutOfHours,
            @Nullable Boolean reassignToSameAgent)
            implements ScriptLine {}

    /// The group's supervisor sends so many of its conversations back to the bot: those whose customers have waited
    /// longest.
    record HandBack(Instant at, String groupId, int count) implements ScriptLine {}

    record TaskSwitched(Instant at, String taskId, boolean enabled) implements ScriptLine {}
}

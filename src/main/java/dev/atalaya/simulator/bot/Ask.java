package dev.atalaya.simulator.bot;

import dev.atalaya.floor.Group;
import dev.atalaya.floor.Trigger;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a bot is asked, and all it may know.
///
/// @param seats the group's members, in its order, deactivated ones too
/// @param lastAgentId for a reactivation: who had the contact's previous conversation here when it closed
/// @param assigneeId for a transfer or task: who has it now
public record Ask(
        Trigger trigger,
        @Nullable String lastAgentId,
        @Nullable String previousConversationId,
        @Nullable String assigneeId,
        Group group,
        List<Seat> seats,
        Instant at) {

    Ask among(List<Seat> others) {
        return new Ask(trigger, lastAgentId, previousConversationId, assigneeId, group, others, at);
    }

    Ask in(Group other) {
        return new Ask(trigger, lastAgentId, previousConversationId, assigneeId, other, seats, at);
    }
}

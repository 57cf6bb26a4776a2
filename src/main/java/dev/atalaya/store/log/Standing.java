package dev.atalaya.store.log;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Given;
import org.jspecify.annotations.Nullable;

/// Where the last decision about a conversation put it: less than the decision, and much quicker to read.
///
/// @param contactName as it was called then
/// @param agentId who got it; null means held with the bot
/// @param given how it came there
public record Standing(
        String conversationId,
        String contactName,
        String groupId,
        @Nullable String agentId,
        Given given) {

    public static Standing of(Assignment decision) {
        return new Standing(
                decision.conversationId(),
                decision.contactName(),
                decision.groupId(),
                decision.agentId(),
                Given.of(decision));
    }
}

package dev.atalaya.floor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One customer's conversation as it stands.
///
/// @param id the platform's id, also the number that people quote
/// @param contactId the customer
/// @param contactName the customer's name as shown
/// @param groupId the group that serves it
/// @param assigneeId the agent who has it, null when it is with the bot
/// @param open false once closed
/// @param inbox meaningful while open
/// @param openedAt when it began
/// @param closedAt when it was closed, or null
/// @param waitingSince the customer's first message that no human has answered, or null when nobody waits
/// @param heldSince since when it is held with the bot, or null
/// @param assignedAt when the present assignee got it, or null
/// @param lastMessage the last message, cut to a line, may be empty
/// @param lastMessageAt when it was written
/// @param lastSide who wrote it
/// @param expiresAt when the window to answer closes
/// @param assignmentVersion changes only with assignee, group or open/closed, never with a message
/// @param given the decision that put it where it is, or null before the first
public record Conversation(
        String id,
        String contactId,
        String contactName,
        Channel channel,
        String groupId,
        @Nullable String assigneeId,
        boolean open,
        Inbox inbox,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant waitingSince,
        @Nullable Instant heldSince,
        @Nullable Instant assignedAt,
        String lastMessage,
        Instant lastMessageAt,
        Side lastSide,
        Instant expiresAt,
        long assignmentVersion,
        @Nullable Given given) {

    /// The same, come to where it is by that decision.
    public Conversation given(Given how) {
        return new Conversation(
                id,
                contactId,
                contactName,
                channel,
                groupId,
                assigneeId,
                open,
                inbox,
                openedAt,
                closedAt,
                waitingSince,
                heldSince,
                assignedAt,
                lastMessage,
                lastMessageAt,
                lastSide,
                expiresAt,
                assignmentVersion,
                how);
    }
}

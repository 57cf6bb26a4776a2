package dev.atalaya.floor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A decision: one entry of the assignment log.
///
/// @param id the platform's id
/// @param at when
/// @param conversationId about which conversation
/// @param contactName kept, to read the log without the conversation
/// @param groupId in which group
/// @param trigger why the bot had to decide
/// @param agentBefore who had it, or null
/// @param agentId who got it; null means held with the bot
/// @param rule by which rule
/// @param actor who or what
/// @param settings of the group, in force then
/// @param open whether the group was open then
/// @param candidates the group's members at that second
/// @param lastAgentId the human assignee when the contact's previous conversation in this group and channel closed
/// @param previousConversationId that conversation
/// @param causedBy id of the decision or task that brought this one about, or null
/// @param attempt 1, and one more for each time a held conversation was decided again
/// @param wokenBy for attempts after the first: what changed, in the platform's words, or null
/// @param reason what the supervisor wrote, or null
public record Assignment(
        String id,
        Instant at,
        String conversationId,
        String contactName,
        Channel channel,
        String groupId,
        Trigger trigger,
        @Nullable String agentBefore,
        @Nullable String agentId,
        RuleCode rule,
        Actor actor,
        GroupSettings settings,
        boolean open,
        List<Candidate> candidates,
        @Nullable String lastAgentId,
        @Nullable String previousConversationId,
        @Nullable String causedBy,
        int attempt,
        @Nullable String wokenBy,
        @Nullable String reason) {

    public Assignment {
        candidates = List.copyOf(candidates);
    }

    /// The same among other candidates.
    public Assignment among(List<Candidate> others) {
        return new Assignment(
                id,
                at,
                conversationId,
                contactName,
                channel,
                groupId,
                trigger,
                agentBefore,
                agentId,
                rule,
                actor,
                settings,
                open,
                others,
                lastAgentId,
                previousConversationId,
                causedBy,
                attempt,
                wokenBy,
                reason);
    }

    /// The candidate who got it, where he was a member of the group.
    public Optional<Candidate> chosen() {
        return candidates.stream().filter(c -> c.agentId().equals(agentId)).findFirst();
    }

    /// How many candidates were eligible at that second.
    public int eligible() {
        return (int) candidates.stream().filter(Candidate::eligible).count();
    }
}

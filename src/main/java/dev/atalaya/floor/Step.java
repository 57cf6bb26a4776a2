package dev.atalaya.floor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One step of how the bot decided, in order. Data only; the words are in `texts`.
public sealed interface Step {

    /// The contact came back; `lastAgentId` is null when nobody human had the previous conversation.
    record CameBack(
            @Nullable String previousConversationId,
            @Nullable String lastAgentId) implements Step {}

    /// Row 1. `blockers` says why the last agent could not be it; empty when he got it.
    record SameAgent(boolean settingOn, @Nullable String lastAgentId, List<Blocker> blockers) implements Step {}

    /// A transfer or task left the present assignee out.
    record AssigneeLeftOut(String agentId) implements Step {}

    /// Row 2's question.
    record AnyoneEligible(int eligible, int members) implements Step {}

    /// Asked only where nobody is eligible.
    record OpeningHours(boolean open) implements Step {}

    /// Asked only where nobody is eligible and the group is closed.
    record AssignOutOfHours(boolean on) implements Step {}

    /// Asked only where nobody is eligible.
    record OnlyAvailable(boolean on) implements Step {}

    /// The last agent was left out of a draw among all members (our reading of the articles).
    record LastAgentLeftOut(String agentId) implements Step {}

    /// A uniform draw; `among` lists the ids in it, `chosen` who was drawn.
    record Draw(
            List<String> among,
            boolean eligibleOnly,
            @Nullable String chosen) implements Step {}

    /// The bot keeps the conversation.
    record Held(RuleCode rule) implements Step {}

    /// No rule applied: somebody or something named the agent.
    record Named(
            Actor actor, @Nullable String agentId, @Nullable String reason) implements Step {}
}

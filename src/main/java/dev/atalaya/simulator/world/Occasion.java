package dev.atalaya.simulator.world;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Trigger;
import org.jspecify.annotations.Nullable;

/// Why a decision is taken, and by whom.
///
/// @param causedBy id of the decision or task that brought it about, or null
record Occasion(
        Trigger trigger,
        Actor actor,
        @Nullable String lastAgentId,
        @Nullable String previousConversationId,
        @Nullable String causedBy,
        int attempt,
        @Nullable String wokenBy,
        @Nullable String reason) {

    static Occasion of(Trigger trigger, Actor actor, @Nullable String causedBy, @Nullable String reason) {
        return new Occasion(trigger, actor, null, null, causedBy, 1, null, reason);
    }

    static Occasion reactivation(@Nullable String lastAgentId, @Nullable String previousConversationId) {
        return new Occasion(Trigger.REACTIVATION, Actor.BOT, lastAgentId, previousConversationId, null, 1, null, null);
    }

    /// The bot decides again about what it held. What a supervisor gave back to it counts as a transfer from then on,
    /// as
    /// there is a draw.
    static Occasion again(Assignment held, String wokenBy) {
        Trigger trigger = held.trigger() == Trigger.MANUAL ? Trigger.TRANSFER : held.trigger();
        return new Occasion(
                trigger,
                Actor.BOT,
                held.lastAgentId(),
                held.previousConversationId(),
                held.id(),
                held.attempt() + 1,
                wokenBy,
                null);
    }
}

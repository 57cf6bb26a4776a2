package dev.atalaya.texts;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decisions for tests: the one of the picture (Ventas open, nobody assignable, drawn for Test Agent 1) and variations.
public final class Decisions {

    public static final Instant AT = Instant.parse("2026-11-24T15:41:07Z");

    private Decisions() {}

    public static Candidate candidate(String name, String state, boolean connected, Duration since, Verdict verdict) {
        boolean assignable = state.equals("Online");
        Instant at = AT.minus(since);
        return new Candidate(
                name, name, true, state, state, at, connected, at, assignable, name.startsWith("Test"), 3, verdict);
    }

    /// Nobody assignable: Marta, the last agent, left out; one of the three others drawn.
    public static Assignment nobodyAssignable() {
        return decision(
                Trigger.REACTIVATION,
                RuleCode.NOBODY_ASSIGNABLE,
                "Test Agent 1",
                Actor.BOT,
                List.of(
                        candidate("Marta", "Offline", false, Duration.ofHours(87), Verdict.LAST_AGENT_LEFT_OUT),
                        candidate("Jorge", "Training", true, Duration.ofMinutes(3), Verdict.NOT_DRAWN),
                        candidate("Diana", "Offline", false, Duration.ofHours(14), Verdict.NOT_DRAWN),
                        candidate("Test Agent 1", "Offline", false, Duration.ofMinutes(70), Verdict.CHOSEN)));
    }

    /// The same about another conversation or at another time.
    public static Assignment copy(Assignment d, String id, String conversationId, Instant at) {
        return new Assignment(
                id,
                at,
                conversationId,
                d.contactName(),
                d.channel(),
                d.groupId(),
                d.trigger(),
                d.agentBefore(),
                d.agentId(),
                d.rule(),
                d.actor(),
                d.settings(),
                d.open(),
                d.candidates(),
                d.lastAgentId(),
                d.previousConversationId(),
                d.causedBy(),
                d.attempt(),
                d.wokenBy(),
                d.reason());
    }

    public static Assignment decision(
            Trigger trigger, RuleCode rule, @Nullable String agent, Actor actor, List<Candidate> candidates) {
        return new Assignment(
                "d1",
                AT,
                "48213",
                "Carlos Peña",
                Channel.WHATSAPP,
                "Ventas",
                trigger,
                null,
                agent,
                rule,
                actor,
                new GroupSettings(false, false, true, null),
                true,
                candidates,
                trigger == Trigger.REACTIVATION ? "Marta" : null,
                trigger == Trigger.REACTIVATION ? "47002" : null,
                null,
                1,
                null,
                null);
    }
}

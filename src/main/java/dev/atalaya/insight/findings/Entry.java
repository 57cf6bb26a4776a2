package dev.atalaya.insight.findings;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.RuleCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A decision in as few words as the detectors need: very many of them are kept.
///
/// @param agentId who got it, null when held
/// @param absent whether he was a candidate and not eligible then; false when held, and where it is not known
/// @param open whether the group was open
/// @param eligible how many members were eligible; at least that, where the candidates are not known
/// @param eligibleSince since when somebody had been, as far as the record says; null with nobody
/// @param draw among whom it was drawn, all eligible; empty where there was no such draw
/// @param without among whom it would have been drawn had the agent who got it not been in the group; empty where it
///     would have been held, or where nobody asks
/// @param withoutThere how many of those were eligible
/// @param beforeThere whether the one who had it before was eligible then
/// @param contradiction the fact that is against the rules, as [dev.atalaya.floor.Conformance.Contradicts#fact], or
///     null
/// @param bytes how much memory it takes, roughly: what it shares with others counts for the first of them
record Entry(
        String id,
        Instant at,
        String conversationId,
        String groupId,
        @Nullable String agentBefore,
        @Nullable String agentId,
        boolean absent,
        RuleCode rule,
        Actor actor,
        boolean open,
        int eligible,
        @Nullable Instant eligibleSince,
        List<String> draw,
        List<String> without,
        int withoutThere,
        boolean beforeThere,
        @Nullable String contradiction,
        int bytes) {}

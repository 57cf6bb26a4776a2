package dev.atalaya.store;

import java.time.Instant;

/// One thing done from this console.
///
/// @param at on the platform's clock
/// @param platformId at which platform
/// @param who id of the user, as the platform names him
/// @param whoName his name then
/// @param what a short code such as `reassign`, `undo`, `mark-test`
/// @param subjectId what was touched: a conversation, an agent, a group…
/// @param subject the same as shown to people
/// @param before what it was, as JSON or plain text; may be empty
/// @param after what was asked for
/// @param outcome what became of it, such as `CONFIRMED` or the platform's refusal
public record AuditEntry(
        Instant at,
        String platformId,
        String who,
        String whoName,
        String what,
        String subjectId,
        String subject,
        String before,
        String after,
        String outcome) {}

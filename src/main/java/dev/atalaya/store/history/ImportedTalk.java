package dev.atalaya.store.history;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.ConversationSpan;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What one line of a report file tells of a conversation. Several lines may tell of one: it then went from hand to
/// hand.
///
/// @param line its number in the file
/// @param span with the agent and group that the line names; messages are never told
/// @param contactName may be empty
/// @param givenAt when the agent got it; null where the line names nobody
/// @param givenBy who or what gave it; null where the file does not say so
/// @param reason null where the file tells none
public record ImportedTalk(
        int line,
        ConversationSpan span,
        String contactName,
        @Nullable Instant givenAt,
        @Nullable Actor givenBy,
        @Nullable String reason) {}

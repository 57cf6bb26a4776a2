package dev.atalaya.wire;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Answer of every call of `/sim/v1`.
///
/// @param seq the last event there is
/// @param id what the call was about: the conversation of a message, reply or closing; null otherwise
public record SimState(
        String platformId,
        Instant now,
        double rate,
        double speed,
        boolean paused,
        long seq,
        int openConversations,
        int streams,
        @Nullable String id) {}

package dev.atalaya.insight.sheet;

import java.time.Instant;

/// A conversation received.
///
/// @param decisionId by which decision
/// @param assignable false where he was not connected or not assignable at that second
public record Dot(Instant at, String decisionId, String conversationId, String contactName, boolean assignable) {}

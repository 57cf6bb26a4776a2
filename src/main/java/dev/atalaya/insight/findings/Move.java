package dev.atalaya.insight.findings;

import dev.atalaya.floor.Target;

/// A conversation to be sent somewhere.
public record Move(String conversationId, Target target) {}

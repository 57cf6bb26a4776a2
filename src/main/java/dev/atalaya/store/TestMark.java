package dev.atalaya.store;

import java.time.Instant;

/// A supervisor's word that an agent is a test agent.
///
/// @param by the name of who said so
/// @param at on the platform's clock
public record TestMark(String platformId, String agentId, String by, Instant at) {}

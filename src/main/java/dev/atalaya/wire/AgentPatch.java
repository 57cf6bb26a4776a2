package dev.atalaya.wire;

import org.jspecify.annotations.Nullable;

/// Body of `PATCH /v1/agents/{id}`; null leaves a thing as it is.
public record AgentPatch(
        @Nullable Boolean active,
        @Nullable Boolean test,
        @Nullable String stateId) {}

package dev.atalaya.wire;

import org.jspecify.annotations.Nullable;

/// Body of `PUT /sim/v1/agents/{id}/presence`; null leaves a thing as it is.
public record SimPresence(
        @Nullable Boolean connected, @Nullable String stateId) {}

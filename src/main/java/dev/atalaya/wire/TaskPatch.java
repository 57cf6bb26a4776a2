package dev.atalaya.wire;

import org.jspecify.annotations.Nullable;

/// Body of `PATCH /v1/tasks/{id}`; null leaves a thing as it is.
public record TaskPatch(@Nullable Boolean enabled) {}

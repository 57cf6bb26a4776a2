package dev.atalaya.wire;

import org.jspecify.annotations.Nullable;

/// Body of `PATCH /v1/states/{id}`; null leaves a thing as it is.
public record StatePatch(
        @Nullable Boolean assignable, @Nullable Boolean active) {}

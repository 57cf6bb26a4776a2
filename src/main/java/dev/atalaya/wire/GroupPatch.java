package dev.atalaya.wire;

import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.Schedule;
import org.jspecify.annotations.Nullable;

/// Body of `PATCH /v1/groups/{id}`; null leaves a thing as it is.
///
/// @param alwaysOpen true removes the schedule
public record GroupPatch(
        @Nullable GroupSettings settings,
        @Nullable Schedule schedule,
        @Nullable Boolean alwaysOpen) {}

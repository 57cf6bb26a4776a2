package dev.atalaya.alerts;

import dev.atalaya.insight.findings.FindingKind;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is wished as the file has it, by whatever version: what is null is missing there, and what is unknown here is
/// left out one by one.
record KeptWishes(
        @Nullable Map<String, @Nullable Set<@Nullable String>> ways,
        @Nullable Set<@Nullable String> muted,
        @Nullable Hours quiet,
        @Nullable String webhook,
        @Nullable String secret) {

    record Hours(@Nullable LocalTime from, @Nullable LocalTime to) {

        private @Nullable Quiet quiet() {
            return from == null || to == null ? null : new Quiet(from, to);
        }
    }

    /// As far as they are known here.
    AlertWishes wishes() {
        Map<FindingKind, Set<Way>> known = new HashMap<>();
        if (ways != null) {
            for (FindingKind kind : FindingKind.values()) {
                Set<@Nullable String> by = ways.get(kind.name());
                if (by != null) known.put(kind, ways(by));
            }
        }
        return new AlertWishes(
                known,
                muted == null
                        ? Set.of()
                        : muted.stream().filter(Objects::nonNull).collect(Collectors.toSet()),
                quiet == null ? null : quiet.quiet(),
                Objects.requireNonNullElse(webhook, ""),
                Objects.requireNonNullElse(secret, ""));
    }

    private static Set<Way> ways(Set<@Nullable String> names) {
        return Arrays.stream(Way.values())
                .filter(way -> names.contains(way.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}

package dev.atalaya.simulator.world;

import dev.atalaya.wire.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What was answered to which idempotency key, for seven days of platform time.
final class Remembered {

    private static final Duration KEPT = Duration.ofDays(7);

    /// As a snapshot keeps it: exactly one of value and problem is set.
    record Kept(
            Instant at,
            WorldCommand<?> command,
            @Nullable JsonNode value,
            @Nullable Problem problem) {}

    private record Answered(Instant at, WorldCommand<?> command, Result<?> result) {}

    private final Map<String, Answered> byKey = new LinkedHashMap<>();

    /// The answer given before to the same request, a refusal where it was another request, empty where the key is new.
    Optional<Result<?>> answer(WorldCommand<?> command, Instant now) {
        String key = command.key();
        if (key == null) return Optional.empty();
        forget(now);
        Answered before = byKey.get(of(command, key));
        if (before == null) return Optional.empty();
        if (before.command().equals(command)) return Optional.of(before.result());
        return Optional.of(new Result.Refused<>(Problems.keyReused(key)));
    }

    void remember(WorldCommand<?> command, Result<?> result, Instant now) {
        String key = command.key();
        if (key != null) byKey.put(of(command, key), new Answered(now, command, result));
    }

    List<Kept> keep(JsonMapper mapper) {
        List<Kept> kept = new ArrayList<>();
        for (Answered one : byKey.values()) {
            kept.add(
                    switch (one.result()) {
                        case Result.Done<?> done ->
                            new Kept(one.at(), one.command(), mapper.valueToTree(done.value()), null);
                        case Result.Refused<?> refused -> new Kept(one.at(), one.command(), null, refused.problem());
                    });
        }
        return kept;
    }

    void restore(List<Kept> kept, JsonMapper mapper) {
        for (Kept one : kept) {
            Result<?> result = one.problem() != null
                    ? new Result.Refused<>(one.problem())
                    : new Result.Done<>(
                            mapper.treeToValue(one.value(), one.command().answer()));
            remember(one.command(), result, one.at());
        }
    }

    /// Two users' keys are two keys.
    private static String of(WorldCommand<?> command, String key) {
        return command.caller() + "/" + key;
    }

    private void forget(Instant now) {
        Iterator<Answered> oldest = byKey.values().iterator();
        while (oldest.hasNext() && oldest.next().at().plus(KEPT).isBefore(now)) oldest.remove();
    }
}

package dev.atalaya.simulator.http;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// From when (included) to when (excluded) a history is asked for, and where its next page begins.
record Range(Instant from, Instant to, @Nullable String cursor) {

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    static Range of(Call call) {
        Instant from = call.instant("from").orElse(Instant.EPOCH);
        Instant to = call.instant("to").orElse(NEVER);
        if (to.isBefore(from)) throw Refusal.malformed("to", "before from: " + to);
        return new Range(from, to, call.text("cursor").orElse(null));
    }
}

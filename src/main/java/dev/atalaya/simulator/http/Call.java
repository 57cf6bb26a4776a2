package dev.atalaya.simulator.http;

import com.sun.net.httpserver.Headers;
import dev.atalaya.simulator.world.Principal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A request as the resources see it: who asks, the values of its path, query and headers, and its body.
///
/// @param arguments the values that stand for the route's parameters
record Call(Principal user, Map<String, String> arguments, Map<String, String> query, Headers headers, Body body) {

    static final int LARGEST_PAGE = 500;

    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})\"");

    /// A value of the path.
    String argument(String name) {
        String value = arguments.get(name);
        if (value == null) throw new IllegalArgumentException("the route has no parameter " + name);
        return value;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(query.get(name)).filter(value -> !value.isEmpty());
    }

    Optional<Instant> instant(String name) {
        return text(name).map(value -> {
            try {
                return Instant.parse(value);
            } catch (DateTimeException unreadable) {
                throw Refusal.malformed(name, "not an instant: " + value);
            }
        });
    }

    Optional<Long> seq(String name) {
        return text(name).map(value -> number(name, value));
    }

    <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return text(name)
                .map(value -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(value))
                        .findFirst()
                        .orElseThrow(() -> Refusal.malformed(name, "unknown value: " + value)));
    }

    int limit() {
        long limit = seq("limit").orElse((long) LARGEST_PAGE);
        if (limit < 1 || limit > LARGEST_PAGE) throw Refusal.malformed("limit", "not within 1 and 500: " + limit);
        return (int) limit;
    }

    /// The version of `If-Match`.
    long version() {
        String value = headers.getFirst("If-Match");
        if (value == null) throw missing("If-Match");
        Matcher tag = TAG.matcher(value.strip());
        if (!tag.matches()) throw Refusal.malformed("If-Match", "not a version in quotes: " + value);
        return Long.parseLong(tag.group(1));
    }

    Optional<String> key() {
        Optional<String> key = Optional.ofNullable(headers.getFirst("Idempotency-Key"));
        key.filter(value -> value.isBlank() || value.length() > 100).ifPresent(value -> {
            throw Refusal.malformed("Idempotency-Key", "not within 1 and 100 characters");
        });
        return key;
    }

    String requiredKey() {
        return key().orElseThrow(() -> missing("Idempotency-Key"));
    }

    static long number(String field, String value) {
        if (!value.matches("[0-9]{1,18}")) throw Refusal.malformed(field, "not a number: " + value);
        return Long.parseLong(value);
    }

    private static Refusal missing(String header) {
        return Refusal.of(428, "precondition-required", "A header is missing.", header, header);
    }
}

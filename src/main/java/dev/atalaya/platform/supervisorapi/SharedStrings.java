package dev.atalaya.platform.supervisorapi;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/// Reads texts and gives the same object for the same short text where it was read before: an event repeats ids and
/// names that are in memory already, and what it brings anew is then garbage at once and not when the next event
/// comes. What people have written comes out [Harmless]; ids are as they were. Any thread: two that race read the same
/// text twice, no more.
final class SharedStrings extends StdScalarDeserializer<String> {

    /// Longer texts seldom come twice.
    private static final int LONGEST = 48;
    private static final int BITS = 16;

    private final @Nullable String[] known = new String[1 << BITS];

    SharedStrings() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
        String read = StringDeserializer.instance.deserialize(parser, context);
        if (read == null) return null;
        String safe = safe(read, parser.currentName());
        return safe.length() > LONGEST ? safe : shared(safe);
    }

    /// @param name of the field, null within a list: ids
    private static String safe(String read, @Nullable String name) {
        if (name == null || name.equals("id") || name.equals("cursor") || name.endsWith("Id")) return read;
        return switch (name) {
            case "text", "message", "outOfHoursMessage" -> Harmless.text(read);
            default -> Harmless.line(read);
        };
    }

    private String shared(String read) {
        int hash = read.hashCode() * 0x9E3779B9;
        int slot = hash >>> (32 - BITS);
        String before = known[slot];
        if (read.equals(before)) return before;
        known[slot] = read;
        return read;
    }
}

package dev.atalaya.platform.supervisorapi;

import dev.atalaya.texts.Texts;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;

/// Says in one line which field of a thing cannot be understood, and its value where it has one.
final class UnreadableLine {

    private UnreadableLine() {}

    /// @param thing its id, or what else names it
    static String of(JacksonException e, String thing, Texts texts) {
        String field = field(e.getPath());
        if (e instanceof InvalidFormatException format) {
            return texts.get("platform.item-value", thing, field, Plain.value(String.valueOf(format.getValue())));
        }
        if (e instanceof StreamReadException) return texts.get("platform.item-broken", thing);
        return field.isEmpty()
                ? texts.get("platform.item-broken", thing)
                : texts.get("platform.item-field", thing, field);
    }

    private static String field(List<JacksonException.Reference> path) {
        return path.stream()
                .map(r -> r.getPropertyName() == null ? "[" + r.getIndex() + "]" : r.getPropertyName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}

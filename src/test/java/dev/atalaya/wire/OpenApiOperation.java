package dev.atalaya.wire;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// An operation of an OpenAPI file as it was called.
///
/// @param template the path with its parameters in braces
/// @param arguments the values of the path's parameters
/// @param query the part after the question mark, still encoded; may be empty
record OpenApiOperation(
        OpenApiFile file, String verb, String template, JsonNode item, Map<String, String> arguments, String query) {

    static Optional<OpenApiOperation> match(OpenApiFile file, String verb, String template, String target) {
        String[] halves = target.split("\\?", 2);
        String[] wanted = template.split("/", -1);
        String[] given = halves[0].split("/", -1);
        if (wanted.length != given.length) return Optional.empty();
        Map<String, String> arguments = new HashMap<>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].startsWith("{")) {
                arguments.put(wanted[i].substring(1, wanted[i].length() - 1), given[i]);
            } else if (!wanted[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        JsonNode item = file.root().path("paths").path(template);
        return Optional.of(
                new OpenApiOperation(file, verb, template, item, arguments, halves.length > 1 ? halves[1] : ""));
    }

    String name() {
        return verb.toUpperCase(Locale.ROOT) + " " + template;
    }

    JsonNode details() {
        return item.path(verb);
    }

    /// Those of the path and its own.
    List<JsonNode> parameters() {
        return Stream.concat(
                        item.path("parameters").valueStream(),
                        details().path("parameters").valueStream())
                .map(file::resolve)
                .toList();
    }
}

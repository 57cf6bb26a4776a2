package dev.atalaya.wire;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// One request against its operation: parameters of path, query and header, the token, the body.
record RequestCheck(OpenApiOperation operation, Map<String, String> headers) {

    List<String> violations(@Nullable String body) {
        List<String> found = new ArrayList<>();
        if (!headers.getOrDefault("Authorization", "").startsWith("Bearer "))
            found.add("header Authorization: no token");
        Map<String, String> query = query();
        Set<String> known = new HashSet<>();
        for (JsonNode parameter : operation.parameters()) {
            String name = parameter.path("name").asString();
            String place = parameter.path("in").asString();
            if (place.equals("query")) known.add(name);
            String value = switch (place) {
                case "path" -> operation.arguments().get(name);
                case "query" -> query.get(name);
                default -> headers.get(name);
            };
            found.addAll(parameter(parameter, place + " " + name, value));
        }
        query.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> found.add("query " + name + ": not declared"));
        found.addAll(body(body));
        return found;
    }

    private List<String> parameter(JsonNode parameter, String what, @Nullable String text) {
        if (text == null) return parameter.path("required").asBoolean(false) ? List.of(what + ": missing") : List.of();
        JsonNode schema = operation.file().resolve(parameter.path("schema"));
        boolean number = schema.path("type").asString("").equals("integer") && text.matches("-?[0-9]{1,18}");
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return operation
                .file()
                .value(schema, what, number ? nodes.numberNode(Long.parseLong(text)) : nodes.stringNode(text));
    }

    private List<String> body(@Nullable String body) {
        JsonNode declared = operation.details().path("requestBody");
        if (body == null || body.isEmpty()) {
            return declared.path("required").asBoolean(false) ? List.of("body: missing") : List.of();
        }
        if (declared.isMissingNode()) return List.of("body: not declared");
        String type = headers.getOrDefault("Content-Type", "").split(";", 2)[0].strip();
        JsonNode content = declared.path("content").path(type);
        if (content.isMissingNode()) return List.of("header Content-Type: not declared: " + type);
        return operation.file().body(content.path("schema"), "body", body);
    }

    private Map<String, String> query() {
        Map<String, String> found = new HashMap<>();
        for (String part : operation.query().split("&", -1)) {
            if (part.isEmpty()) continue;
            String[] pair = part.split("=", 2);
            found.put(pair[0], URLDecoder.decode(pair.length > 1 ? pair[1] : "", StandardCharsets.UTF_8));
        }
        return found;
    }
}

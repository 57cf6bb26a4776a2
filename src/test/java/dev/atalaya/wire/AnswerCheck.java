package dev.atalaya.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// One answer against its operation: status, headers, content type, body.
record AnswerCheck(OpenApiOperation operation, int status, Map<String, String> headers) {

    List<String> violations(@Nullable String body) {
        JsonNode declared = operation.details().path("responses").path(String.valueOf(status));
        if (declared.isMissingNode()) return List.of("status: not declared: " + status);
        JsonNode response = operation.file().resolve(declared);
        List<String> found = new ArrayList<>();
        response.path("headers").forEachEntry((name, header) -> found.addAll(header(name, header)));
        found.addAll(body(response.path("content"), body == null ? "" : body));
        return found;
    }

    private List<String> header(String name, JsonNode declared) {
        JsonNode header = operation.file().resolve(declared);
        String text = headers.get(name);
        if (text == null) {
            return header.path("required").asBoolean(false) ? List.of("header " + name + ": missing") : List.of();
        }
        JsonNode schema = operation.file().resolve(header.path("schema"));
        boolean number = schema.path("type").asString("").equals("integer") && text.matches("[0-9]{1,18}");
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return operation
                .file()
                .value(
                        schema,
                        "header " + name,
                        number ? nodes.numberNode(Long.parseLong(text)) : nodes.stringNode(text));
    }

    private List<String> body(JsonNode content, String body) {
        String type = headers.getOrDefault("Content-Type", "").split(";", 2)[0].strip();
        if (content.isMissingNode()) return body.isEmpty() ? List.of() : List.of("body: not declared");
        JsonNode media = content.path(type);
        if (media.isMissingNode()) return List.of("header Content-Type: not declared: " + type);
        return type.equals("text/event-stream") ? List.of() : operation.file().body(media.path("schema"), "body", body);
    }
}

package dev.atalaya.wire;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// One OpenAPI 3.1 file; its schemas are JSON Schema 2020-12.
final class OpenApiFile {

    private final JsonMapper json = new JsonMapper();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();
    private final JsonNode root;

    OpenApiFile(String name) {
        try (InputStream in = Json.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalArgumentException("no resource " + name);
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            // Where JSON Schema looks for definitions; a validator warns of keywords that are OpenAPI's alone.
            root = new YAMLMapper().readTree(text.replace("#/components/schemas/", "#/$defs/"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    JsonNode root() {
        return root;
    }

    /// Follows a `$ref` within the file.
    JsonNode resolve(JsonNode node) {
        JsonNode ref = node.path("$ref");
        return ref.isMissingNode()
                ? node
                : resolve(root.at(ref.asString().substring(1).replace("/$defs/", "/components/schemas/")));
    }

    /// A literal path wins over one with a parameter.
    Optional<OpenApiOperation> operation(String method, String target) {
        String verb = method.toLowerCase(Locale.ROOT);
        return root.path("paths").properties().stream()
                .sorted(Comparator.comparingInt(path -> path.getKey().split("\\{", -1).length))
                .filter(path -> path.getValue().has(verb))
                .flatMap(path -> OpenApiOperation.match(this, verb, path.getKey(), target).stream())
                .findFirst();
    }

    List<String> operations() {
        List<String> found = new ArrayList<>();
        root.path("paths")
                .forEachEntry((path, item) -> item.propertyNames().stream()
                        .filter(verb -> !verb.equals("parameters"))
                        .forEach(verb -> found.add(verb.toUpperCase(Locale.ROOT) + " " + path)));
        return found;
    }

    List<String> named(String schema, String text) {
        return body(json.createObjectNode().put("$ref", "#/$defs/" + schema), schema, text);
    }

    List<String> body(JsonNode schema, String what, String text) {
        try {
            return value(schema, what, json.readTree(text));
        } catch (JacksonException broken) {
            return List.of(what + ": not JSON: " + broken.getOriginalMessage());
        }
    }

    List<String> value(JsonNode schema, String what, JsonNode value) {
        return compiled(schema)
                .validate(value, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> what + error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private Schema compiled(JsonNode schema) {
        return schemas.computeIfAbsent(schema, part -> {
            ObjectNode whole = json.createObjectNode();
            whole.set("$defs", root.path("components").path("schemas"));
            whole.putArray("allOf").add(part);
            return registry.getSchema(whole);
        });
    }
}

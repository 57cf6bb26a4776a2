package dev.atalaya.platform.supervisorapi;

import dev.atalaya.texts.Texts;
import dev.atalaya.wire.Json;
import dev.atalaya.wire.Page;
import dev.atalaya.wire.Single;
import dev.atalaya.wire.Slice;
import dev.atalaya.wire.Stamped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// From JSON to the domain. A list's item that cannot be understood is left out and named; the others are kept.
final class Decoder {

    private final JsonMapper mapper;
    private final Supplier<Texts> texts;

    Decoder(Supplier<Texts> texts) {
        this.mapper = Json.mapper()
                .rebuild()
                .annotationIntrospector(new RequiredParts())
                .build();
        this.texts = texts;
    }

    JsonMapper mapper() {
        return mapper;
    }

    /// What was read, and a line for each item left out.
    record Read<T>(T value, List<String> unreadable) {

        Read(T value) {
            this(value, List.of());
        }
    }

    <T> T object(byte[] json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    <T> T single(byte[] json, Class<T> type) {
        JavaType single = mapper.getTypeFactory().constructParametricType(Single.class, type);
        return mapper.<Single<T>>readValue(json, single).value();
    }

    <T> Read<Page<T>> page(byte[] json, Class<T> type) {
        JavaType stamped = mapper.getTypeFactory().constructParametricType(Stamped.class, type);
        Slice<JsonNode> raw = slice(json);
        Read<List<Stamped<T>>> items = items(raw.items(), stamped);
        Page<T> page = new Page<>(raw.platformId(), raw.now(), raw.rate(), raw.seq(), items.value(), raw.cursor());
        return new Read<>(page, items.unreadable());
    }

    <T> Read<List<T>> list(byte[] json, Class<T> type) {
        return items(slice(json).items(), mapper.constructType(type));
    }

    private Slice<JsonNode> slice(byte[] json) {
        return mapper.readValue(json, mapper.getTypeFactory().constructParametricType(Slice.class, JsonNode.class));
    }

    private <T> Read<List<T>> items(List<JsonNode> nodes, JavaType type) {
        List<T> items = new ArrayList<>(nodes.size());
        List<String> unreadable = new ArrayList<>();
        for (JsonNode node : nodes) {
            try {
                items.add(mapper.treeToValue(node, type));
            } catch (JacksonException e) {
                unreadable.add(UnreadableLine.of(e, name(node), texts.get()));
            }
        }
        return new Read<>(items, unreadable);
    }

    private static String name(JsonNode node) {
        JsonNode value = node.has("value") ? node.path("value") : node;
        return Plain.value(value.path("id").asString("?"));
    }
}

package dev.atalaya.platform.supervisorapi;

import dev.atalaya.texts.Texts;
import dev.atalaya.wire.Json;
import dev.atalaya.wire.Me;
import dev.atalaya.wire.Page;
import dev.atalaya.wire.Single;
import dev.atalaya.wire.Slice;
import dev.atalaya.wire.Stamped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/// From JSON to the domain. A list's item that cannot be understood is left out and named; the others are kept.
final class Decoder {

    private final JsonMapper mapper;
    private final ObjectReader tree;
    private final Supplier<Texts> texts;

    Decoder(Supplier<Texts> texts) {
        this.mapper = Json.mapper()
                .rebuild()
                .annotationIntrospector(new RequiredParts())
                .addModule(new SimpleModule()
                        .addDeserializer(String.class, new SharedStrings())
                        .addDeserializer(Instant.class, new SharedInstants()))
                .build();
        this.tree = mapper.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
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
        return there(mapper.readValue(json, type), type);
    }

    /// `null` is JSON too, and no thing.
    private static <T> T there(@Nullable T read, Class<?> type) {
        if (read == null) throw MismatchedInputException.from(null, type, "null");
        return read;
    }

    /// Who is signed in; a zone that is not known here counts as UTC.
    Read<Me> me(byte[] json) {
        Me me = object(json, Me.class);
        try {
            ZoneId.of(me.zone());
            return new Read<>(me);
        } catch (DateTimeException _) {
            String line = texts.get().get("platform.item-value", "me", "zone", Plain.value(me.zone()));
            return new Read<>(me.inZone("UTC"), List.of(line));
        }
    }

    <T> T single(byte[] json, Class<T> type) {
        JavaType single = mapper.getTypeFactory().constructParametricType(Single.class, type);
        return there(mapper.<Single<T>>readValue(json, single), type).value();
    }

    <T> Read<Page<T>> page(byte[] json, Class<T> type) {
        JavaType stamped = mapper.getTypeFactory().constructParametricType(Stamped.class, type);
        Read<Slice<Stamped<T>>> read = slice(json, stamped);
        Slice<Stamped<T>> raw = read.value();
        Page<T> page = new Page<>(raw.platformId(), raw.now(), raw.rate(), raw.seq(), raw.items(), raw.cursor());
        return new Read<>(page, read.unreadable());
    }

    <T> Read<List<T>> list(byte[] json, Class<T> type) {
        Read<Slice<T>> read = slice(json, type);
        return new Read<>(read.value().items(), read.unreadable());
    }

    <T> Read<Slice<T>> slice(byte[] json, Class<T> type) {
        return slice(json, mapper.constructType(type));
    }

    /// Item by item, so that a long list is never in memory as a tree.
    private <T> Read<Slice<T>> slice(byte[] json, JavaType type) {
        ObjectNode head = mapper.createObjectNode();
        List<T> items = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        try (JsonParser parser = mapper.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                boolean list = parser.nextToken() == JsonToken.START_ARRAY && name.equals("items");
                if (list) items(parser, type, items, unreadable);
                head.set(name, list ? mapper.createArrayNode() : tree.readTree(parser));
            }
        }
        Slice<?> rest = mapper.treeToValue(head, Slice.class);
        return new Read<>(
                new Slice<>(rest.platformId(), rest.now(), rest.rate(), rest.seq(), items, rest.cursor()), unreadable);
    }

    private <T> void items(JsonParser parser, JavaType type, List<T> items, List<String> unreadable) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonNode node = tree.readTree(parser);
            try {
                items.add(there(mapper.<T>treeToValue(node, type), type.getRawClass()));
            } catch (JacksonException e) {
                unreadable.add(unreadable(e, name(node)));
            }
        }
    }

    String unreadable(JacksonException e, String thing) {
        return UnreadableLine.of(e, thing, texts.get());
    }

    private static String name(JsonNode node) {
        JsonNode value = node.has("value") ? node.path("value") : node;
        return Plain.value(value.path("id").asString("?"));
    }
}

package dev.atalaya.platform.supervisorapi;

import dev.atalaya.floor.Entity;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.texts.Texts;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads events straight off the parser, with no tree between: at 2,000 events a second that is most of what
/// the client costs. A value that comes before its entity, which ours never does, goes through a tree.
final class FrameReader {

    private final JsonMapper mapper;
    private final Supplier<Texts> texts;
    private final EventValues values;
    private final Map<String, Entity> entities =
            Arrays.stream(Entity.values()).collect(Collectors.toUnmodifiableMap(Entity::name, e -> e));

    FrameReader(JsonMapper mapper, Supplier<Texts> texts) {
        this.mapper = mapper;
        this.texts = texts;
        this.values = new EventValues(mapper);
    }

    Frame event(String json) {
        return read(mapper.createParser(json), true);
    }

    Frame event(JsonNode json) {
        return read(mapper.treeAsTokens(json), true);
    }

    Frame heartbeat(String json) {
        return read(mapper.createParser(json), false);
    }

    /// The same fields stand around an answer of changes.
    Frame heartbeat(JsonNode json) {
        return read(mapper.treeAsTokens(json), false);
    }

    private Frame read(JsonParser parser, boolean event) {
        Parts parts = new Parts();
        try (parser) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) part(parser, parts);
            if (parts.seq < 0) return parts.frame(null, missing(parts, "seq"));
            return event ? event(parts) : parts.frame(null, null);
        } catch (JacksonException e) {
            return parts.broken(UnreadableLine.of(e, parts.name(), texts.get()), notWhole(e));
        }
    }

    private static boolean notWhole(JacksonException e) {
        return e instanceof StreamReadException || e.getCause() instanceof StreamReadException;
    }

    private void part(JsonParser parser, Parts parts) {
        String name = parser.currentName();
        JsonToken token = parser.nextToken();
        switch (name) {
            case "platformId" -> parts.platformId = parser.getString();
            case "now" -> parts.now = parser.getString();
            case "rate" -> parts.rate = parser.getDoubleValue();
            case "seq" -> parts.seq = parser.getLongValue();
            case "count" -> parts.count = parser.getLongValue();
            case "sentNanos" -> parts.sentNanos = parser.getLongValue();
            case "entity" -> parts.kind = parser.getString();
            case "id" -> parts.id = parser.getString();
            case "value" -> value(parser, token, parts);
            default -> parser.skipChildren();
        }
    }

    private void value(JsonParser parser, JsonToken token, Parts parts) {
        Entity entity = entities.get(parts.kind);
        if (token == JsonToken.VALUE_NULL) {
            parts.gone = true;
        } else if (entity == null) {
            parts.tree = values.tree(parser);
        } else {
            parts.event = values.changed(entity, parser);
        }
    }

    private Frame event(Parts parts) {
        Entity entity = entities.get(parts.kind);
        if (parts.kind.isEmpty()) return parts.frame(null, missing(parts, "entity"));
        if (entity == null) {
            String kind = Plain.value(parts.kind);
            return parts.frame(null, texts.get().get("platform.item-value", parts.name(), "entity", kind));
        }
        if (parts.gone) return parts.frame(new FloorEvent.Removed(entity, parts.id), null);
        if (parts.tree != null) return parts.frame(values.changed(entity, mapper.treeAsTokens(parts.tree)), null);
        return parts.event == null ? parts.frame(null, missing(parts, "value")) : parts.frame(parts.event, null);
    }

    private String missing(Parts parts, String field) {
        return texts.get().get("platform.item-field", parts.name(), field);
    }

    /// What has been read of a frame so far.
    private static final class Parts {
        private String platformId = "";
        private String now = "";
        private double rate;
        private long seq = -1;
        private long count;
        private long sentNanos;
        private String kind = "";
        private String id = "";
        private boolean gone;
        private @Nullable JsonNode tree;
        private @Nullable FloorEvent event;

        Frame frame(@Nullable FloorEvent made, @Nullable String trouble) {
            return new Frame(platformId, now, rate, seq, count, sentNanos, made, trouble, false);
        }

        Frame broken(String trouble, boolean notWhole) {
            return new Frame(platformId, now, rate, seq, count, sentNanos, null, trouble, notWhole);
        }

        String name() {
            return id.isEmpty() ? "#" + Math.max(seq, 0) : Plain.value(id);
        }
    }
}

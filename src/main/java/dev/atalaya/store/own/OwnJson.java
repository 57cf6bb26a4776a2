package dev.atalaya.store.own;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.atalaya.floor.Command;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Target;
import dev.atalaya.store.pack.MalformedException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The own file's JSON. Which of a sealed interface's records it is stands in `is`, by the record's name: a
/// record that is renamed needs a migration.
final class OwnJson {

    private final JsonMapper mapper = mapper();

    String item(OutboxItem item) {
        return mapper.writeValueAsString(item);
    }

    OutboxItem item(String json) {
        return read(json, OutboxItem.class);
    }

    @Nullable
    String outcome(@Nullable Outcome outcome) {
        return outcome == null ? null : mapper.writerFor(Outcome.class).writeValueAsString(outcome);
    }

    @Nullable
    Outcome outcome(@Nullable String json) {
        return json == null ? null : read(json, Outcome.class);
    }

    private <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JacksonException e) {
            throw new MalformedException(type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface Named {}

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        for (Class<?> type : List.of(Command.class, Target.class, Outcome.class)) {
            builder.addMixIn(type, Named.class).registerSubtypes(type.getPermittedSubclasses());
        }
        return builder.build();
    }
}

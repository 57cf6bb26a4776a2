package dev.atalaya.wire;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The one mapper configuration: ISO-8601 instants, unknown fields ignored (a newer platform must not break an older
/// console), unknown enum values refused with the field's name. Thread-safe.
public final class Json {

    private Json() {}

    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }
}

package dev.atalaya.alerts;

import dev.atalaya.store.Keepsakes;
import dev.atalaya.store.StoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what is wished among the profile's keepsakes, whose file is encrypted: it has the webhook's secret. Blocks.
final class AlertFile {

    private static final Logger LOG = LoggerFactory.getLogger(AlertFile.class);

    private static final String KEY = "alerts";

    private final @Nullable Keepsakes keepsakes;
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /// @param keepsakes null where there is no file: nothing is then kept
    AlertFile(@Nullable Keepsakes keepsakes) {
        this.keepsakes = keepsakes;
    }

    /// The usual where nothing is kept or it makes no sense.
    AlertWishes load() {
        if (keepsakes == null) return AlertWishes.DEFAULT;
        try {
            String json = keepsakes.get(KEY).orElse("");
            return json.isEmpty() ? AlertWishes.DEFAULT : mapper.readValue(json, AlertWishes.class);
        } catch (StoreException | JacksonException e) {
            // No message: it could quote the secret.
            LOG.warn("What is wished of alerts cannot be read: {}", e.getClass().getSimpleName());
            return AlertWishes.DEFAULT;
        }
    }

    void save(AlertWishes wishes) {
        if (keepsakes == null) return;
        try {
            keepsakes.put(KEY, mapper.writeValueAsString(wishes));
        } catch (StoreException e) {
            LOG.warn("What is wished of alerts is not kept: {}", e.getMessage());
        }
    }
}

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
    private volatile boolean unread;

    /// @param keepsakes null where there is no file: nothing is then kept
    AlertFile(@Nullable Keepsakes keepsakes) {
        this.keepsakes = keepsakes;
    }

    /// The usual where nothing is kept, or it makes no sense: that is kept beside. The usual too where it cannot be
    /// read now; nothing is written over it then.
    AlertWishes load() {
        if (keepsakes == null) return AlertWishes.DEFAULT;
        try {
            String json = keepsakes.get(KEY).orElse("");
            AlertWishes wishes = json.isEmpty() ? AlertWishes.DEFAULT : read(json, keepsakes);
            unread = false;
            return wishes;
        } catch (StoreException e) {
            LOG.warn("What is wished of alerts cannot be read: {}", e.getMessage());
            unread = true;
            return AlertWishes.DEFAULT;
        }
    }

    private AlertWishes read(String json, Keepsakes beside) {
        try {
            KeptWishes kept = mapper.readValue(json, KeptWishes.class);
            return kept == null ? AlertWishes.DEFAULT : kept.wishes();
        } catch (JacksonException e) {
            // No message: it could quote the secret.
            LOG.warn("What is wished of alerts makes no sense: {}", e.getClass().getSimpleName());
            beside.put(KEY + "/unreadable", json);
            return AlertWishes.DEFAULT;
        }
    }

    void save(AlertWishes wishes) {
        if (keepsakes == null) return;
        if (unread) {
            LOG.warn("What is wished of alerts is not kept: what was kept could not be read");
            return;
        }
        try {
            keepsakes.put(KEY, mapper.writeValueAsString(wishes));
        } catch (StoreException e) {
            LOG.warn("What is wished of alerts is not kept: {}", e.getMessage());
        }
    }
}

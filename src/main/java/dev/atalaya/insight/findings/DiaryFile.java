package dev.atalaya.insight.findings;

import dev.atalaya.store.Keepsakes;
import dev.atalaya.store.StoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the diary of each user among the profile's keepsakes. Blocks.
final class DiaryFile {

    private static final Logger LOG = LoggerFactory.getLogger(DiaryFile.class);

    private final @Nullable Keepsakes keepsakes;
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /// @param keepsakes null where there is no file: nothing is then kept
    DiaryFile(@Nullable Keepsakes keepsakes) {
        this.keepsakes = keepsakes;
    }

    /// What was written down, null where that cannot be told now. What is there but makes no sense is kept beside.
    Diary.@Nullable Page load(Sight sight) {
        if (keepsakes == null) return Diary.Page.EMPTY;
        try {
            String json = keepsakes.get(key(sight)).orElse("");
            return json.isEmpty() ? Diary.Page.EMPTY : read(json, sight);
        } catch (StoreException e) {
            LOG.warn("The history of findings cannot be read: {}", e.getMessage());
            return null;
        }
    }

    private Diary.Page read(String json, Sight sight) {
        try {
            return mapper.readValue(json, Diary.Page.class);
        } catch (JacksonException e) {
            LOG.warn("The history of findings makes no sense and is begun anew: {}", e.getMessage());
            if (keepsakes != null) keepsakes.put(key(sight) + "/unreadable", json);
            return Diary.Page.EMPTY;
        }
    }

    /// Whether it is written down.
    boolean save(Sight sight, Diary.Page page) {
        if (keepsakes == null) return true;
        try {
            keepsakes.put(key(sight), mapper.writeValueAsString(page));
            return true;
        } catch (StoreException e) {
            LOG.warn("The history of findings cannot be written: {}", e.getMessage());
            return false;
        }
    }

    private static String key(Sight sight) {
        return "findings/" + sight.platformId() + "/by/" + sight.userId();
    }
}

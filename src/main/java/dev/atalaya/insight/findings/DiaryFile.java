package dev.atalaya.insight.findings;

import dev.atalaya.store.Keepsakes;
import dev.atalaya.store.StoreException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    /// An empty one where none can be read; what cannot be read stays in the log of the console.
    Diary.Page load(Sight sight) {
        if (keepsakes == null) return Diary.Page.EMPTY;
        try {
            for (String key : List.of(key(sight), oldKey(sight))) {
                String json = keepsakes.get(key).orElse("");
                if (!json.isEmpty()) return mapper.readValue(json, Diary.Page.class);
            }
            String shared = keepsakes.get(key(sight.platformId())).orElse("");
            return shared.isEmpty()
                    ? Diary.Page.EMPTY
                    : mapper.readValue(shared, Diary.Page.class).within(sight);
        } catch (StoreException | JacksonException e) {
            LOG.warn("The history of findings cannot be read: {}", e.getMessage());
            return Diary.Page.EMPTY;
        }
    }

    void save(Sight sight, Diary.Page page) {
        if (keepsakes == null) return;
        try {
            keepsakes.put(key(sight), mapper.writeValueAsString(page));
        } catch (StoreException e) {
            LOG.warn("The history of findings cannot be written: {}", e.getMessage());
        }
    }

    private static String key(Sight sight) {
        return key(sight.platformId()) + "/by/" + sight.userId();
    }

    /// Of the diary that all who saw the same groups shared before each user had his own.
    private String oldKey(Sight sight) {
        Set<String> groups = sight.groups();
        return key(sight.platformId())
                + (groups == null ? "/all" : "/of/" + mapper.writeValueAsString(new TreeSet<>(groups)));
    }

    /// Of the one diary that everybody on a platform shared before that.
    private static String key(String platformId) {
        return "findings/" + platformId;
    }
}

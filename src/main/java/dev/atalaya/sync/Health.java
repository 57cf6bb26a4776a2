package dev.atalaya.sync;

import dev.atalaya.store.StoreException;
import dev.atalaya.texts.Said;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Gathers what there is to say about the files. Thread-safe.
public final class Health {

    /// Whom a detail is about.
    public enum Topic {
        /// Whether we have files at all, and where their key lies.
        FILES,
        OWN,
        BACKUP,
        CACHE
    }

    private final Consumer<StoreHealth> to;
    private final Map<Topic, List<Said>> details = new LinkedHashMap<>();
    private long decisions;
    private long cacheBytes;
    private long ownBytes;

    /// @param to gets each change
    public Health(Consumer<StoreHealth> to) {
        this.to = to;
    }

    /// @param lines empty when all is well
    /// @return false when that was said already
    public synchronized boolean say(Topic topic, List<Said> lines) {
        if (lines.equals(details.getOrDefault(topic, List.of()))) return false;
        details.put(topic, List.copyOf(lines));
        tell();
        return true;
    }

    /// Says what the matter is.
    boolean trouble(Topic topic, StoreException why) {
        Said matter = Said.of("files.trouble." + why.kind(), String.valueOf(why.getMessage()));
        return say(topic, List.of(Said.of("files.about." + topic, matter)));
    }

    /// Says that all is well.
    void well(Topic topic) {
        say(topic, List.of());
    }

    synchronized void cache(long decisionsNow, long bytes) {
        decisions = decisionsNow;
        cacheBytes = bytes;
        tell();
    }

    synchronized void own(long bytes) {
        ownBytes = bytes;
        tell();
    }

    private void tell() {
        List<Said> all = details.values().stream().flatMap(List::stream).toList();
        to.accept(new StoreHealth(decisions, cacheBytes + ownBytes, all));
    }
}

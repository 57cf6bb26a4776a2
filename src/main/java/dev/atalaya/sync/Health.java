package dev.atalaya.sync;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

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
    private final Map<Topic, String> details = new LinkedHashMap<>();
    private long decisions;
    private long cacheBytes;
    private long ownBytes;

    /// @param to gets each change
    public Health(Consumer<StoreHealth> to) {
        this.to = to;
    }

    /// @param text one line, empty when all is well
    /// @return false when that was said already
    public synchronized boolean say(Topic topic, String text) {
        if (text.equals(details.getOrDefault(topic, ""))) return false;
        details.put(topic, text);
        tell();
        return true;
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
        String detail =
                details.values().stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
        to.accept(new StoreHealth(decisions, cacheBytes + ownBytes, detail));
    }
}

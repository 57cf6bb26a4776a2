package dev.atalaya.sync;

import dev.atalaya.store.StoreException;
import dev.atalaya.store.StoreException.Kind;
import dev.atalaya.texts.Said;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Gathers what there is to say about the files. Thread-safe.
public final class Health {

    /// Whom a detail is about.
    public enum Topic {
        /// The disk that all of them lie on.
        DISK,
        /// Whether we have files at all, and where their key lies.
        FILES,
        OWN,
        BACKUP,
        CACHE,
        /// What the platform can tell again of the past; it lies in the cache.
        HISTORY,
        /// What it cannot, and lies in the own file.
        OWN_HISTORY
    }

    private final Consumer<StoreHealth> to;
    private final Map<Topic, List<Said>> details = new EnumMap<>(Topic.class);
    /// What is said of these is said of the disk already.
    private final Set<Topic> ofTheDisk = EnumSet.noneOf(Topic.class);
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
    synchronized boolean trouble(Topic topic, StoreException why) {
        if (why.kind() == Kind.DISK_FULL || why.kind() == Kind.READ_ONLY) ofTheDisk.add(topic);
        else ofTheDisk.remove(topic);
        return say(topic, List.of(Said.of("files.about." + topic, matter(topic, why))));
    }

    private static Said matter(Topic topic, StoreException why) {
        boolean rebuilt = topic == Topic.CACHE || topic == Topic.HISTORY;
        if (rebuilt && why.kind() == Kind.DAMAGED) return Said.of("files.rebuilding");
        return Said.of("files.trouble." + why.kind(), String.valueOf(why.getMessage()));
    }

    /// Says what keeps the disk from being written; null when nothing does.
    void disk(@Nullable Kind trouble) {
        say(Topic.DISK, trouble == null ? List.of() : List.of(Said.of(StoreHealth.OF_THE_DISK + trouble)));
    }

    /// Whether nothing is known to keep the disk from being written.
    synchronized boolean diskTakesWrites() {
        return details.getOrDefault(Topic.DISK, List.of()).isEmpty();
    }

    /// Says that all is well.
    ///
    /// @return false when that was said already
    boolean well(Topic topic) {
        return say(topic, List.of());
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
        boolean disk = !diskTakesWrites();
        List<Said> all = details.entrySet().stream()
                .filter(one -> !disk || !ofTheDisk.contains(one.getKey()))
                .flatMap(one -> one.getValue().stream())
                .toList();
        to.accept(new StoreHealth(decisions, cacheBytes + ownBytes, all));
    }
}

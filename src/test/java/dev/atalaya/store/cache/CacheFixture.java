package dev.atalaya.store.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.FloorEvent;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.routing.RuleBook;
import dev.atalaya.store.CacheBatch;
import dev.atalaya.store.CacheBatch.Entry;
import dev.atalaya.store.CacheOpening;
import dev.atalaya.store.FileKey;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.store.h2.Database;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.wire.Stamped;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// A cache in a folder, and floors to put into it.
public final class CacheFixture {

    public static final FileKey KEY = new FileKey("0123456789abcdef".repeat(4));
    static final Instant NOW = FloorFixtures.NOW;
    static final String PLATFORM = FloorFixtures.PLATFORM;

    static final Marks MARKS = new Marks(new AtomRuleBook());

    private CacheFixture() {}

    static DecisionTable table(Words words) {
        return new DecisionTable(words, MARKS, new Bare(new DecisionReader(words, MARKS), MARKS));
    }

    /// A cache that packs that few decisions together.
    static FloorCache packing(Path folder, int size, RuleBook book) {
        CacheOpening opening = new CacheFile(folder, KEY, NOW, book, size).open();
        assertThat(opening).isInstanceOf(CacheOpening.Open.class);
        return ((CacheOpening.Open) opening).cache();
    }

    /// @param now at which it is opened
    public static FloorCache open(Path folder, Instant now) {
        CacheOpening opening = new CacheFile(folder, KEY, now).open();
        assertThat(opening).isInstanceOf(CacheOpening.Open.class);
        return ((CacheOpening.Open) opening).cache();
    }

    static CacheOpening.Open open(Path folder) {
        CacheOpening opening = new CacheFile(folder, KEY, NOW).open();
        assertThat(opening).isInstanceOf(CacheOpening.Open.class);
        return (CacheOpening.Open) opening;
    }

    static FloorCache sound(Path folder) {
        CacheOpening.Open open = open(folder);
        assertThat(open.setAside()).isNull();
        return open.cache();
    }

    /// The file itself, with its tables.
    static Database database(Path folder) {
        sound(folder).close();
        try {
            return Database.open(folder.resolve("cache"), KEY, "");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static FloorSnapshot floor(String platformId, long seq) {
        return new FloorSnapshot(
                platformId,
                FloorFixtures.me(),
                seq,
                NOW,
                stamped(FloorFixtures.states()),
                stamped(FloorFixtures.groups()),
                stamped(FloorFixtures.agents()),
                List.of(),
                stamped(FloorFixtures.conversations()));
    }

    static CacheBatch batch(long seq, FloorEvent... events) {
        return new CacheBatch(
                PLATFORM,
                null,
                seq,
                NOW.plusSeconds(seq),
                Arrays.stream(events).map(event -> new Entry(seq, event)).toList());
    }

    private static <T> List<Stamped<T>> stamped(List<T> values) {
        return values.stream().map(value -> new Stamped<>(7, value)).toList();
    }
}

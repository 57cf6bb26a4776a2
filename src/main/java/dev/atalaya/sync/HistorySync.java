package dev.atalaya.sync;

import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Stretches;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.history.History;
import dev.atalaya.store.history.HistoryStore;
import dev.atalaya.store.history.JoinedHistory;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the past: writes down what is heard live, and fetches what is missing.
final class HistorySync implements HistoryService {

    private static final Logger LOG = LoggerFactory.getLogger(HistorySync.class);

    /// So much is fetched without being asked for.
    static final Duration BACK = Duration.ofDays(30);

    /// The start belongs to the floor.
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Loop disk;
    private final Reducer reducer;
    private final History past;
    private final HistoryWriter writer;
    private final Wants wants;
    private final Backfill backfill;
    private volatile Consumer<Stretch> listener = _ -> {};

    // Touched on the disk's loop only.
    private @Nullable String platformId;
    private boolean begun;

    /// @param own null when there is no such file
    HistorySync(
            ChatPlatform platform,
            FloorCache cache,
            @Nullable OwnStore own,
            Reducer reducer,
            Loop network,
            Loop disk,
            Health health,
            RandomGenerator random) {
        this.disk = disk;
        this.reducer = reducer;
        HistoryStore ours = own == null ? cache.history() : own.history();
        past = own == null
                ? cache.history()
                : new JoinedHistory(
                        cache.history(), new JoinedHistory(ours, own.imports().history()));
        writer = new HistoryWriter(cache.history(), ours, reducer::whole, disk, health);
        wants = new Wants(new HistorySources(platform, cache, this::told), reducer::heardNow);
        backfill = new Backfill(
                List.of(new MissingGaps(platform, cache, this::told), wants),
                network,
                disk,
                health,
                reducer::eventsPerSecond,
                random);
    }

    void start() {
        writer.start();
    }

    /// Hears what is to be written down.
    FloorJournal journal() {
        return writer;
    }

    /// The floor of the last time is on screen, and the feed goes on from it.
    void resumed(FloorSnapshot floor) {
        writer.replaced(floor);
    }

    /// This platform answers: what is missing can be fetched.
    void signedIn(String id) {
        disk.execute(() -> {
            if (!id.equals(platformId)) begun = false;
            platformId = id;
        });
        // Not before its time is known.
        reducer.then(backfill::look);
        disk.after(PATIENCE, () -> {
            if (!begun) attempt(this::begin);
            backfill.look();
        });
    }

    /// The cache may have been built anew: all that is missing is fetched again. Only on the disk's loop.
    void recovered() {
        begun = false;
        attempt(this::begin);
        backfill.look();
    }

    /// The cache was written anew. Only on the disk's loop.
    void rewritten() {
        wants.rewritten();
    }

    private void begin() {
        Instant now = reducer.platformNow().truncatedTo(ChronoUnit.MILLIS);
        Stretches range = Stretches.of(now.minus(BACK), now).plus(wants.unfinished());
        wants.addLast(new Want(range, false, _ -> {}, wants::cancel));
        begun = true;
    }

    /// @param heard called on the disk's loop with each stretch of which the platform has told all decisions
    void whenTold(Consumer<Stretch> heard) {
        listener = heard;
    }

    private void told(Stretch range) {
        listener.accept(range);
    }

    /// Writes what waits, as far as it is worth it. Only on the disk's loop.
    void end() {
        writer.end();
    }

    @Override
    public History past() {
        return past;
    }

    @Override
    public Fetching ensure(Stretch range, Consumer<Progress> progress) {
        Want want = new Want(
                Stretches.of(
                        range.from().truncatedTo(ChronoUnit.MILLIS), range.to().truncatedTo(ChronoUnit.MILLIS)),
                true,
                progress,
                given -> disk.execute(() -> attempt(() -> wants.cancel(given))));
        disk.execute(() -> {
            attempt(() -> {
                writer.flush();
                wants.add(want);
            });
            backfill.look();
        });
        return want;
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (StoreException e) {
            LOG.warn("what is wanted of the past cannot be noted: {}", e.getMessage());
        }
    }
}

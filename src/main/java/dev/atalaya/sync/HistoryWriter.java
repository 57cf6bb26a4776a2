package dev.atalaya.sync;

import dev.atalaya.platform.Ability;
import dev.atalaya.store.CacheBatch;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.history.HistoryStore;
import dev.atalaya.wire.Me;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes down what is heard live, on the loop that writes the cache: looked at every second, written four times a
/// minute. Where the platform can tell it again, and much happens, it is gathered for minutes: a conversation is then
/// written once and not each time somebody says a word. What the disk does not take, or comes too fast, is dropped; the
/// history then says that nobody listened.
final class HistoryWriter implements FloorJournal {

    private static final Logger LOG = LoggerFactory.getLogger(HistoryWriter.class);

    static final Duration LOOK = Duration.ofSeconds(1);
    static final Duration WRITE = Duration.ofSeconds(15);
    static final Duration GATHERING = Duration.ofMinutes(5);
    /// So little is not worth gathering.
    static final int FEW = 500;
    /// So much is not worth making the end wait for.
    static final int MOST_AT_THE_END = 5_000;
    static final int MOST_GATHERED = 500_000;
    static final int MOST_WAITING = 50_000;

    private final HistoryStore ours;
    private final HistoryStore platforms;
    private final Consumer<Consumer<FloorSnapshot>> wholeFloor;
    private final Loop loop;
    private final Health health;

    // Guarded by this.
    private List<Runnable> waiting = new ArrayList<>();
    private int entries;
    private boolean lost;

    // Touched on the loop only.
    private @Nullable Observer observer;
    private @Nullable String platformId;
    private HistoryStore store;
    private Health.Topic topic = Health.Topic.HISTORY;
    private boolean repeatable = true;
    private long writtenNanos;

    /// @param platforms where what the platform can give again is written
    /// @param ours where it is written when the platform keeps no history; may be the same
    /// @param wholeFloor hands over the whole floor as it stands
    HistoryWriter(
            HistoryStore platforms,
            HistoryStore ours,
            Consumer<Consumer<FloorSnapshot>> wholeFloor,
            Loop loop,
            Health health) {
        this.platforms = platforms;
        this.ours = ours;
        this.wholeFloor = wholeFloor;
        this.loop = loop;
        this.health = health;
        store = platforms;
        writtenNanos = loop.nanoTime();
    }

    void start() {
        loop.after(LOOK, this::tick);
    }

    /// Also the floor of the last time, from which the feed goes on. Any thread.
    @Override
    public synchronized void replaced(FloorSnapshot floor) {
        // Of whoever was only read of nothing is seen.
        if (floor.platformId().equals(Who.FILES_ONLY)) return;
        waiting.add(() -> begin(floor));
        lost = false;
    }

    @Override
    public synchronized void changed(CacheBatch batch) {
        if (lost) return;
        waiting.add(() -> hear(batch));
        entries += batch.entries().size();
        if (entries <= MOST_WAITING) return;
        LOG.warn("the disk is too slow: the history misses {} changes", entries);
        lose();
    }

    private synchronized void lose() {
        lost = true;
        waiting = new ArrayList<>();
        entries = 0;
    }

    private void tick() {
        loop.after(LOOK, this::tick);
        look(this::isDue);
    }

    private boolean isDue(Observer observing) {
        long since = loop.nanoTime() - writtenNanos;
        int gathered = observing.gathered();
        boolean gathering = repeatable && gathered > FEW && gathered < MOST_GATHERED;
        return since >= (gathering ? GATHERING : WRITE).toNanos();
    }

    /// Writes what waits. Only on the loop.
    void flush() {
        look(_ -> true);
    }

    /// The same, but leaves what would take long and the platform can tell again at the next start.
    void end() {
        look(observing -> !repeatable || observing.gathered() <= MOST_AT_THE_END);
    }

    private void look(Predicate<Observer> due) {
        try {
            take().forEach(Runnable::run);
            Observer observing = observer;
            if (observing == null || !due.test(observing)) return;
            writtenNanos = loop.nanoTime();
            store.observe(observing.take());
            health.well(topic);
        } catch (StoreException e) {
            if (health.trouble(topic, e)) LOG.warn("what was heard cannot be written: {}", e.getMessage());
            observer = null;
            lose();
        }
        if (isLost()) wholeFloor.accept(this::replaced);
    }

    private void hear(CacheBatch batch) {
        Observer observing = observer;
        if (observing == null) return;
        batch.entries().forEach(entry -> observing.event(entry.event(), batch.now()));
        observing.heard(batch.now());
    }

    private void begin(FloorSnapshot floor) {
        repeatable = keepsHistory(floor.me());
        keepIn(repeatable ? platforms : ours);
        boolean other = platformId != null && !platformId.equals(floor.platformId());
        platformId = floor.platformId();
        Observer observing = observer;
        if (observing == null || other) observing = new Observer(store);
        observing.picture(floor);
        observer = observing;
    }

    private void keepIn(HistoryStore file) {
        Health.Topic now = file == platforms ? Health.Topic.HISTORY : Health.Topic.OWN_HISTORY;
        // Who else writes there says himself whether he can.
        if (now != topic) health.well(topic);
        topic = now;
        store = file;
    }

    private static boolean keepsHistory(@Nullable Me me) {
        return me == null || me.abilities().contains(Ability.STATUS_HISTORY.code());
    }

    private synchronized List<Runnable> take() {
        List<Runnable> taken = waiting;
        waiting = new ArrayList<>();
        entries = 0;
        return taken;
    }

    private synchronized boolean isLost() {
        return lost;
    }
}

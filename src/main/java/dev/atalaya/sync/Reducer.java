package dev.atalaya.sync;

import dev.atalaya.floor.AttentionLimits;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.platform.FeedListener;
import dev.atalaya.store.CacheBatch;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.wire.Me;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps the console's one picture of the floor, in memory and on one loop, and tells the screens what
/// changed. All methods may be called from any thread and return at once; what they bring about comes as
/// [Delta]s.
public final class Reducer implements FloorFeed {

    private static final Duration TICK = Duration.ofMillis(250);

    private final Loop loop;
    private final Mailbox mailbox;

    // Touched on the loop only.
    private final Floor floor = new Floor();
    private final Pending pending = new Pending();
    private final Views views = new Views(floor, pending);
    private final Published published = new Published();
    private final LinkTracker link;
    private final Position position = new Position();
    private final List<Consumer<Delta>> listeners = new ArrayList<>();
    private ClockFollower clock;
    private FloorJournal journal = FloorJournal.NONE;
    private final List<FloorWatcher> watchers = new ArrayList<>();
    private @Nullable Ear ear;

    private volatile PlatformClock shownClock;
    private volatile boolean heard;
    private volatile double eventsPerSecond;
    private volatile Work work = new Work(0, 0, 0, 0);

    /// What was done so far, for measuring.
    ///
    /// @param events taken from the feed
    /// @param oldNews of these, ignored by their number
    /// @param views worked out
    /// @param deltas published
    public record Work(long events, long oldNews, long views, long deltas) {}

    public Reducer(Loop loop) {
        this.loop = loop;
        mailbox = new Mailbox(loop, this::settle);
        long now = loop.nanoTime();
        link = new LinkTracker(now);
        clock = new ClockFollower(Instant.EPOCH, now);
        shownClock = clock.clock();
        loop.after(TICK, this::tick);
    }

    @Override
    public Subscription subscribe(Consumer<Delta> listener) {
        mailbox.atOnce(() -> {
            listeners.add(listener);
            listener.accept(published.whole(pending.all()));
        });
        return () -> mailbox.atOnce(() -> listeners.remove(listener));
    }

    /// From when on conversations need attention.
    public void limits(AttentionLimits limits) {
        mailbox.atOnce(() -> views.limits(limits));
    }

    /// What the status bar says about the files.
    public void health(StoreHealth health) {
        mailbox.soon(() -> published.store(health));
    }

    /// The platform's time as far as we know; 1970 before it was ever heard.
    public Instant platformNow() {
        return shownClock.at(loop.nanoTime());
    }

    /// The same, but 1970 until the platform has answered since the start: the floor of the last time brings that
    /// time's clock with it.
    Instant heardNow() {
        return heard ? platformNow() : Instant.EPOCH;
    }

    /// How many came live over the last seconds; on any thread.
    double eventsPerSecond() {
        return eventsPerSecond;
    }

    /// Runs `work` on the reducer's thread once all that was given before has been taken in.
    void then(Runnable work) {
        mailbox.soon(work);
    }

    public Work work() {
        return work;
    }

    /// Hands over the whole floor as it stands, on the reducer's thread; not called while no platform has
    /// answered.
    public void whole(Consumer<FloorSnapshot> to) {
        mailbox.soon(() -> {
            FloorSnapshot snapshot = position.snapshot(floor, now());
            if (snapshot != null) to.accept(snapshot);
        });
    }

    /// Which agents the supervisor marked as test agents.
    void marked(Set<String> agentIds) {
        mailbox.atOnce(() -> views.marked(agentIds));
    }

    void journal(FloorJournal to) {
        mailbox.atOnce(() -> journal = to);
    }

    /// To be called before anything runs.
    void watch(FloorWatcher by) {
        mailbox.atOnce(() -> watchers.add(by));
    }

    void outbox(Collection<OutboxItem> items) {
        List<OutboxItem> now = List.copyOf(items);
        outbox(() -> now);
    }

    /// Those of a platform that was left are shown no more.
    ///
    /// @param items how they stand when it is called, on the reducer's thread: what becomes of them meanwhile
    ///     comes after
    void outbox(Supplier<List<OutboxItem>> items) {
        mailbox.atOnce(() -> {
            for (OutboxItem item : items.get()) {
                if (link.isOther(item.platformId())) continue;
                String conversation = pending.put(item);
                if (conversation != null) floor.touched.conversations.add(conversation);
                published.outbox(item);
            }
        });
    }

    /// What is known about the connection.
    void link(Consumer<LinkTracker> news) {
        mailbox.atOnce(() -> news.accept(link));
    }

    void me(Me me, long nanos) {
        mailbox.atOnce(() -> {
            if (link.isOther(me.platformId())) pending.clear();
            link.me(me);
            position.me(me);
            alive(me.now(), me.rate(), nanos);
        });
    }

    /// A sign of life outside the feed.
    void sign(Instant platformNow, double rate, long nanos) {
        mailbox.soon(() -> alive(platformNow, rate, nanos));
    }

    /// The floor of the last time: shown as of then.
    void cached(FloorSnapshot snapshot) {
        mailbox.atOnce(() -> {
            replace(snapshot);
            clock = new ClockFollower(snapshot.now(), loop.nanoTime());
            link.asOf(snapshot.now(), snapshot.me());
        });
    }

    /// The platform's floor; what is on screen stays but for what differs.
    void snapshot(FloorSnapshot snapshot) {
        mailbox.atOnce(() -> {
            replace(snapshot);
            journal.replaced(snapshot);
        });
    }

    private void replace(FloorSnapshot snapshot) {
        if (position.otherPlatform(snapshot.platformId())) forget();
        floor.replace(snapshot);
        position.at(snapshot);
        watchers.forEach(watcher -> watcher.replaced(floor));
    }

    /// Another platform answers: nothing that is shown holds any longer.
    void forgetAll() {
        mailbox.atOnce(() -> {
            ear = null;
            forget();
        });
    }

    private void forget() {
        floor.replace(Position.nothing());
        position.leave();
        pending.clear();
        published.startAfresh();
    }

    /// A listener for one stay on the feed; from now on only the newest one is heard.
    FeedListener listen() {
        Ear next = new Ear(this);
        mailbox.atOnce(() -> ear = next);
        return next;
    }

    /// From an ear: `input` counts while that ear is the one heard.
    void hear(Ear from, Runnable input) {
        mailbox.soon(() -> {
            if (from == ear) input.run();
        });
    }

    void event(long seq, FloorEvent event, long sentNanos) {
        link.event();
        boolean news = floor.apply(seq, event, sentNanos);
        work = new Work(work.events + 1, news ? work.oldNews : work.oldNews + 1, work.views, work.deltas);
        position.event(seq, event, news);
        if (news) watchers.forEach(watcher -> watcher.happened(event));
    }

    void alive(Instant platformNow, double rate, long nanos) {
        Instant before = clock.clock().at(nanos);
        Instant after = clock.sample(platformNow, rate, nanos).at(nanos);
        if (after.isBefore(before)) views.touchAll();
        shownClock = clock.clock();
        heard = true;
        link.sign(platformNow, nanos);
    }

    void delivered(long seq) {
        position.delivered(seq);
    }

    LinkTracker link() {
        return link;
    }

    long nanoTime() {
        return loop.nanoTime();
    }

    private Instant now() {
        return clock.clock().at(loop.nanoTime());
    }

    private void tick() {
        mailbox.run();
        long now = loop.nanoTime();
        Link shown = link.link(now);
        eventsPerSecond = shown.eventsPerSecond();
        published.link(shown);
        publish();
        loop.after(link.again(now, TICK), this::tick);
    }

    private void settle() {
        shownClock = clock.clock();
        // Whose floor it is comes with it, not after: the screens speak in his zone and show what his role may see.
        if (link.whoIsNews()) published.link(link.link(loop.nanoTime()));
        published.settle(floor, views, clock.clock(), loop.nanoTime());
        publish();
        CacheBatch batch = position.take(now());
        if (batch != null) journal.changed(batch);
    }

    private void publish() {
        Delta delta = published.take();
        if (delta == null) return;
        listeners.forEach(listener -> listener.accept(delta));
        work = new Work(work.events, work.oldNews, views.computed(), work.deltas + 1);
    }
}

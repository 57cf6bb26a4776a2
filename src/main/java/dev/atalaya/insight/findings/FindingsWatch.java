package dev.atalaya.insight.findings;

import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.insight.Reconstructed;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.store.Keepsakes;
import dev.atalaya.sync.Delta;
import dev.atalaya.sync.FloorFeed;
import dev.atalaya.sync.Loop;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Looks for findings all the time, on a loop of its own: soon after each change of the floor, and every few seconds
/// for what time alone brings about. The reducer only drops its deltas here.
public final class FindingsWatch implements FindingsFeed, AutoCloseable {

    /// How far back decisions are looked at.
    public static final Duration RANGE = Duration.ofDays(7);

    /// With the reducer's 50 ms and the looking itself below two seconds after the event; on a floor where something
    /// changes all the time it looks as seldom as that.
    static final Duration SOON = Duration.ofMillis(1200);

    static final Duration AGAIN = Duration.ofSeconds(5);

    /// What was found is written down no more often than this, all of it each time; what somebody puts aside, at once.
    /// What a crash takes is found again, and what had gone by then gone at the next start.
    static final Duration KEPT = Duration.ofSeconds(15);

    private final Loop loop;
    private final FloorFeed feed;
    private final DiaryFile file;
    private final Scene scene;
    private final Range range;
    private final Looked looked;
    private final List<Detector> detectors = Detectors.all();
    private final Backlog news = new Backlog();
    private final AtomicBoolean due = new AtomicBoolean();
    private final List<Consumer<Board>> listeners = new CopyOnWriteArrayList<>();
    private FloorFeed.@Nullable Subscription subscription;

    // Touched on the loop only.
    private Diary diary = new Diary(Diary.Page.EMPTY, Sight.NOTHING);
    private @Nullable Sight sight;
    private @Nullable Board board;
    private List<Finding> found = List.of();
    /// Whether the diary is the one that was written down.
    private boolean read;
    /// When it was written down last, by the loop's clock; null when it is to be at once.
    private @Nullable Long kept;
    /// The loop does not always end in time when the console does.
    private volatile boolean looking;

    /// @param file null where nothing can be kept
    /// @param tasks the platform's automated tasks as last heard
    /// @param loop ended here
    public FindingsWatch(
            FloorFeed feed,
            PastDecisions past,
            @Nullable Keepsakes file,
            Supplier<List<AutomatedTask>> tasks,
            Loop loop) {
        this(feed, past, file, tasks, Looked.LATEST, loop);
    }

    /// Of some decisions only.
    public FindingsWatch(
            FloorFeed feed,
            PastDecisions past,
            @Nullable Keepsakes file,
            Supplier<List<AutomatedTask>> tasks,
            Looked looked,
            Loop loop) {
        this.feed = feed;
        this.looked = looked;
        this.loop = loop;
        this.file = new DiaryFile(file);
        scene = new Scene(tasks);
        range = new Range(past, new Window(new AtomRuleBook(), detectors), looked, loop::nanoTime);
    }

    /// Nothing is looked at before.
    public void start() {
        subscription = feed.subscribe(this::hear);
        again();
    }

    private void hear(Delta delta) {
        news.add(delta);
        if (due.compareAndSet(false, true)) loop.after(SOON, this::look);
    }

    private void again() {
        loop.after(AGAIN, () -> {
            look();
            again();
        });
    }

    private void look() {
        looking = true;
        try {
            lookNow();
        } finally {
            looking = false;
        }
    }

    private void lookNow() {
        due.set(false);
        for (Delta delta : news.take()) {
            scene.take(delta);
            range.take(delta);
        }
        scene.tick(loop.nanoTime());
        Sight now = scene.sight();
        if (now == null) return;
        if (!now.equals(sight)) other(now);
        if (!read) read(now);
        if (!scene.live()) {
            if (kept == null) aside(now);
            return;
        }
        Instant from = looked.begin(scene.now());
        range.fill(from);
        found = Detectors.find(detectors, scene);
        diary.found(found, scene::groupsOf, scene.now());
        if (kept == null || loop.nanoTime() - kept >= KEPT.toNanos()) keep(now);
        tell(scene.now(), range.begins(from), now);
    }

    /// What was put aside while the platform is away, of what was found before.
    private void aside(Sight of) {
        keep(of);
        if (board != null) tell(board.checkedAt(), board.from(), of);
    }

    /// What one was told of is not the next one's to hear, and what one no longer sees has not gone.
    private void other(Sight next) {
        if (sight != null) keep(sight);
        sight = next;
        diary = new Diary(Diary.Page.EMPTY, next);
        read = false;
        found = List.of();
        range.clear();
        board = null;
    }

    /// Nothing is written over what could not be read.
    private void read(Sight of) {
        Diary.Page page = file.load(of);
        if (page == null) return;
        diary = new Diary(page, of);
        read = true;
        kept = null;
    }

    private void keep(Sight of) {
        if (!read || !diary.changed()) return;
        kept = loop.nanoTime();
        if (file.save(of, diary.page())) diary.written();
    }

    private void tell(Instant at, Instant from, Sight to) {
        List<Finding> open = new ArrayList<>();
        List<Board.Snoozed> aside = new ArrayList<>();
        for (Finding finding : found) {
            Snooze snooze = diary.snoozed(finding.id());
            if (snooze == null) open.add(finding);
            else aside.add(new Board.Snoozed(finding, snooze));
        }
        Board next = new Board(open, aside, diary.past(), at, from, range.size(), to);
        board = next;
        for (Consumer<Board> listener : listeners) listener.accept(next);
    }

    @Override
    public Runnable subscribe(Consumer<Board> listener) {
        loop.execute(() -> {
            listeners.add(listener);
            if (board != null) listener.accept(board);
        });
        return () -> loop.execute(() -> listeners.remove(listener));
    }

    /// Looks now and tells of this look and of each that follows; nothing for as long as the platform is not live. As
    /// [#subscribe] else.
    public Runnable look(Consumer<Board> listener) {
        loop.execute(() -> {
            listeners.add(listener);
            look();
        });
        return () -> loop.execute(() -> listeners.remove(listener));
    }

    @Override
    public void snooze(String id, Duration time, String reason) {
        loop.execute(() -> {
            Instant now = scene.now();
            diary.snooze(new Snooze(id, now, now.plus(time), reason));
            kept = null;
            look();
        });
    }

    @Override
    public void wake(String id) {
        loop.execute(() -> {
            diary.wake(id);
            kept = null;
            look();
        });
    }

    @Override
    public void readAgain() {
        loop.execute(() -> {
            range.readAgain();
            look();
        });
    }

    /// The log has judged these later, or now judges them otherwise: the next look sees them so. Any thread.
    public void judged(List<Reconstructed> late) {
        // Not the decisions: there may be more of them than fit while the loop reads.
        Map<String, @Nullable String> facts = new HashMap<>();
        late.forEach(one -> facts.put(one.decision().id(), Entries.fact(one.conformance())));
        loop.execute(() -> range.judged(facts));
    }

    @Override
    public void close() {
        if (subscription != null) subscription.close();
        loop.close();
        if (sight != null && !looking) keep(sight);
    }
}

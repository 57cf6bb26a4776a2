package dev.atalaya.sync;

import dev.atalaya.floor.AttentionLimits;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Stretch;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.store.Keepsakes;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.SeenAudit;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.store.log.SeenLog;
import dev.atalaya.wire.Me;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Everything that keeps one profile's picture of the floor and carries the user's commands: put together,
/// started and ended here. Each part has its thread: reducer, connection, cache, own file and the care for it,
/// sender.
public final class FloorSync implements AutoCloseable {

    private static final Duration CLOSE = Duration.ofSeconds(5);

    private final Loop reducerLoop;
    private final Loop connectionLoop;
    private final Loop cacheLoop;
    private final Loop ownLoop;
    private final Loop senderLoop;
    private final Sender sender;
    private final Loop careLoop;
    private final Reducer reducer;
    private final Connection connection;
    private final @Nullable FloorCache cache;
    private final @Nullable CacheWriter cacheWriter;
    private final @Nullable HistorySync history;
    private final OwnWriter ownWriter;
    private final OutboxService outbox;
    private final ExecutorService lookups;
    private final Lookup lookup;
    private final @Nullable DecisionLog log;
    private volatile @Nullable Me me;
    private volatile Runnable rewritten = () -> {};
    private final @Nullable Keepsakes keepsakes;
    private final OwnImports imported;
    private final Health health;

    /// Nothing runs before [#start]. Platform and stores stay the caller's to close, after this.
    ///
    /// @param cache null when there are no files: every start then fetches the whole floor
    /// @param own null when there are no files: commands are then sent without being kept
    public FloorSync(ChatPlatform platform, @Nullable FloorCache cache, @Nullable OwnStore own, Threads threads) {
        this.cache = cache;
        reducerLoop = threads.loop("reducer");
        connectionLoop = threads.loop("connection");
        cacheLoop = threads.loop("cache-writer");
        ownLoop = threads.loop("own-writer");
        senderLoop = threads.loop("sender");
        careLoop = threads.loop("own-care");
        lookups = threads.pool("lookup", 2);
        lookup = new PlatformLookup(platform, cache, this::sees, lookups);
        log = cache == null ? null : new SeenLog(cache.log(), this::seen);
        keepsakes = own == null ? null : own.keepsakes();
        imported = new OwnImports(own == null ? null : own.imports());
        reducer = new Reducer(reducerLoop);
        health = new Health(reducer::health);
        ownWriter = new OwnWriter(ownLoop, health, new Random());
        sender = new Sender(platform, senderLoop, new Random());
        outbox = new OutboxService(reducer, own, ownWriter, sender, this::checkSignIn);
        HistorySync past = cache == null
                ? null
                : new HistorySync(platform, cache, own, reducer, connectionLoop, cacheLoop, health, new Random());
        history = past;
        cacheWriter = cache == null || past == null
                ? null
                : new CacheWriter(cache, reducer, cacheLoop, health, new Random(), past::recovered, () -> {
                    past.rewritten();
                    rewritten.run();
                });
        connection = new Connection(platform, this::lastTime, reducer, connectionLoop, new Random(), new Hearer());
        if (cacheWriter != null && history != null) reducer.journal(FloorJournal.both(cacheWriter, history.journal()));
        if (cache != null && cacheWriter != null) new Tidying(cache, cacheLoop, cacheWriter::damaged).start();
        if (own != null) new Housekeeping(own, careLoop, health).start();
        reducer.subscribe(delta -> {
            imported.take(delta);
            Link link = delta.link();
            if (link == null) return;
            sender.link(link.answers());
            if (link.me() != null) me = link.me();
        });
    }

    private @Nullable FloorSnapshot lastTime() {
        FloorSnapshot floor = cacheWriter == null ? null : cacheWriter.load();
        if (floor != null) outbox.shows(floor.platformId(), floor.me());
        if (floor != null && history != null) history.resumed(floor);
        return floor;
    }

    private void checkSignIn() {
        connection.checkSignIn();
    }

    private final class Hearer implements Connection.Hearer {

        @Override
        public void signedIn(Me me) {
            outbox.signedIn(me);
            if (history != null) history.signedIn(me.platformId());
        }

        @Override
        public void otherPlatform() {
            outbox.otherPlatform();
        }
    }

    /// Who was signed in last time; null where that is not known. Blocks.
    public @Nullable Who lastKnown() {
        return who(cacheWriter == null ? null : cacheWriter.lastKnown());
    }

    /// @param heard called on a background thread with each stretch of which the platform has told all decisions; must
    ///     return at once
    public void whenTold(Consumer<Stretch> heard) {
        if (history != null) history.whenTold(heard);
    }

    /// @param heard called on a background thread each time the whole floor was written into the cache, whose log may
    ///     have been emptied for it; must return at once
    public void whenRewritten(Runnable heard) {
        rewritten = heard;
    }

    /// Ids of the groups that the user may see, null for all: of whoever is signed in, else of who was last; none while
    /// nobody is known. Any thread; may block.
    public @Nullable Set<String> seen() {
        Me known = known();
        return known == null ? Set.of() : imported.seen(known);
    }

    /// Who imports something now, null while nobody is known. Any thread; may block.
    public @Nullable String importer() {
        Me known = known();
        return known == null ? null : OwnImports.importer(known);
    }

    /// Of what was done from here: for the same user as [#seen], null while nobody is known. Any thread; may block.
    public SeenAudit.@Nullable Reader reader() {
        Me known = known();
        return known == null ? null : Who.reader(known);
    }

    private @Nullable Me known() {
        Me now = me;
        return now != null || cacheWriter == null ? now : cacheWriter.lastKnown();
    }

    private static @Nullable Who who(@Nullable Me known) {
        return known == null ? null : Who.of(known);
    }

    /// Whether the user may see what goes on in a group. As [#seen].
    public boolean sees(String groupId) {
        Set<String> groups = seen();
        return groups == null || groups.contains(groupId);
    }

    public void start() {
        if (history != null) history.start();
        connection.start();
    }

    public FloorFeed feed() {
        return reducer;
    }

    public Outbox outbox() {
        return outbox;
    }

    /// The platform's automated tasks as last heard.
    public List<AutomatedTask> tasks() {
        return outbox.tasks();
    }

    public Lookup lookup() {
        return lookup;
    }

    /// The log of decisions as far as the user may see it; null where this console has no files.
    public @Nullable DecisionLog log() {
        return log;
    }

    /// The past; null where this console has no files.
    public @Nullable HistoryService history() {
        return history;
    }

    /// Small things of the user's; null where this console has no files.
    public @Nullable Keepsakes keepsakes() {
        return keepsakes;
    }

    /// To say what else there is to say about the files.
    public Health health() {
        return health;
    }

    /// Has the cache changed by the thread that writes it, once that comes to it.
    ///
    /// @return ends when it is done, exceptionally where it failed or there are no files
    public CompletionStage<Void> writeCache(Consumer<FloorCache> work) {
        FloorCache file = cache;
        return file == null
                ? CompletableFuture.failedStage(new IllegalStateException("no files"))
                : CompletableFuture.runAsync(() -> work.accept(file), cacheLoop);
    }

    /// A pump from this floor to one screen.
    public UiPump pump(UiExecutor ui, Consumer<Delta> screen, UiProbe probe) {
        return new UiPump(reducer, ui, reducerLoop, screen, probe);
    }

    public void limits(AttentionLimits limits) {
        reducer.limits(limits);
    }

    /// After the user gave another token.
    public void signInAgain() {
        sender.trust();
        connection.signInAgain();
    }

    /// What was done so far, for measuring.
    public Reducer.Work work() {
        return reducer.work();
    }

    /// Ends everything within five seconds; what was given before is on disk then, unless the disk does not take it.
    @Override
    public void close() {
        Farewell farewell = new Farewell(CLOSE, System::nanoTime);
        lookups.shutdown();
        farewell.end(connectionLoop, senderLoop);
        connection.close();
        farewell.finish("own file", done -> ownWriter.write(() -> {}, done));
        farewell.end(ownLoop);
        farewell.end(reducerLoop);
        if (cacheWriter != null)
            farewell.finish("cache", cacheLoop, () -> {
                cacheWriter.flush();
                if (history != null) history.end();
            });
        farewell.end(cacheLoop);
        farewell.end(careLoop);
    }
}

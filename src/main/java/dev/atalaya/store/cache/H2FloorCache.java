package dev.atalaya.store.cache;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Stretches;
import dev.atalaya.routing.RuleBook;
import dev.atalaya.store.CacheBatch;
import dev.atalaya.store.CacheBatch.Entry;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.store.Gap;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.StoreException.Kind;
import dev.atalaya.store.files.PrivateFiles;
import dev.atalaya.store.h2.Database;
import dev.atalaya.store.h2.Rows;
import dev.atalaya.store.h2.SqlWork;
import dev.atalaya.store.history.H2History;
import dev.atalaya.store.history.HistoryStore;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.store.log.Judgement;
import dev.atalaya.store.log.LogRow;
import dev.atalaya.store.log.Standing;
import dev.atalaya.wire.Me;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The cache over its H2 file.
final class H2FloorCache implements FloorCache {

    private static final Logger LOG = LoggerFactory.getLogger(H2FloorCache.class);
    private static final int PACKS_A_WRITE = 4;

    private final Database database;
    private final DamageFlag damage;
    private final Words words;
    private final FloorTable floor = new FloorTable();
    private final Bare bare;
    private final DecisionTable decisions;
    private final DecisionReader reader;
    private final HistoryStore history;
    private final Packing packing;
    private final DecisionLog log;
    private final Standings standings;
    /// Counts the changes that were not made at the end of the log.
    private final AtomicLong changes = new AtomicLong();
    /// Set when a write failed: the floor in the file is behind.
    private boolean behind;
    private @Nullable Optional<FloorSnapshot> preloaded;

    /// @param book by which decisions are judged
    /// @param packSize how many decisions are packed together
    H2FloorCache(Database database, DamageFlag damage, RuleBook book, int packSize) {
        this.database = database;
        this.damage = damage;
        this.words = new Words(database);
        this.history = new WatchedHistory(new H2History(new CacheSql(database, damage)), this::told);
        Marks marks = new Marks(book);
        this.reader = new DecisionReader(words, marks);
        this.bare = new Bare(reader, marks);
        this.decisions = new DecisionTable(words, marks, bare);
        LooseReader loose = new LooseReader(words, marks);
        StripReader strips = new StripReader(words, marks);
        this.packing = new Packing(loose, strips, marks, call(Sections::newestPack), packSize);
        LogSource source = new LogSource(database, damage, words, reader, loose, strips, marks.version(), changes);
        this.log = new H2DecisionLog(source);
        this.standings = new Standings(source, reader, new StandingCodec(words, new DecisionCodec(words, marks)));
    }

    /// Reads the floor ahead, so that damage shows now; the next [#load] returns it.
    synchronized void preload() {
        preloaded = read();
    }

    @Override
    public synchronized Optional<FloorSnapshot> load() {
        Optional<FloorSnapshot> floor = preloaded == null ? read() : preloaded;
        preloaded = null;
        return floor;
    }

    @Override
    public Optional<Me> me() {
        return call(Reached::read).map(Reached::me);
    }

    private Optional<FloorSnapshot> read() {
        return damage.watch(() -> database.transaction(FloorReader::read));
    }

    @Override
    public synchronized void write(CacheBatch batch) {
        if (damage.met()) throw damaged();
        if (behind) throw new StoreException(Kind.OTHER, "cache: behind since a failed write", null);
        Reached before = call(Reached::read).orElseThrow(() -> new IllegalArgumentException("no floor yet"));
        if (!before.platformId().equals(batch.platformId())) {
            throw new IllegalArgumentException("floor of " + before.platformId() + ", not " + batch.platformId());
        }
        change(connection -> {
            apply(connection, batch.entries());
            Me me = batch.me() == null ? before.me() : batch.me();
            new Reached(batch.platformId(), batch.seq(), batch.now(), me).write(connection);
            return true;
        });
        packLarge();
    }

    private static StoreException damaged() {
        return new StoreException(Kind.DAMAGED, "cache: damaged", null);
    }

    /// Some at a time, as whoever writes waits for it.
    private void packLarge() {
        for (int i = 0; i < PACKS_A_WRITE; i++) {
            if (!transaction(packing::stepOfLarge)) return;
        }
    }

    @Override
    public synchronized boolean tidy() {
        if (damage.met()) throw damaged();
        return !behind && transaction(packing::step);
    }

    private void apply(Connection connection, List<Entry> entries) throws SQLException {
        LastValues last = LastValues.of(entries);
        floor.put(connection, last.floor());
        for (FloorEvent.Removed removed : last.removedDecisions()) decisions.remove(connection, removed.id());
        decisions.put(connection, last.decisions());
    }

    @Override
    public synchronized void replaceAll(FloorSnapshot snapshot) {
        if (damage.met()) startAnew();
        boolean foreign = call(Reached::read)
                .filter(reached -> !reached.platformId().equals(snapshot.platformId()))
                .isPresent();
        // Emptied in transactions of its own: a crash between leaves an old floor without its log, or none.
        if (foreign) {
            change(this::empty);
            history.clear();
        }
        change(connection -> {
            Optional<Reached> before = Reached.read(connection);
            if (before.isPresent() && before.get().seq() < snapshot.seq()) {
                Reached from = before.get();
                Gaps.mark(connection, new Gap(from.seq(), snapshot.seq(), from.clock(), snapshot.now()));
            }
            floor.clear(connection);
            floor.fill(connection, LastValues.of(LastValues.entries(snapshot)).floor());
            Me me = snapshot.me() == null ? before.map(Reached::me).orElse(null) : snapshot.me();
            new Reached(snapshot.platformId(), snapshot.seq(), snapshot.now(), me).write(connection);
            return true;
        });
        behind = false;
    }

    /// The platform has all that was in it; to be put aside and looked at it would take room that may be wanted.
    private void startAnew() {
        LOG.warn("the cache was damaged and is built anew");
        database.startAnew(CacheFile::fill);
        changes.incrementAndGet();
        words.forget();
        try {
            PrivateFiles.restrict(database.file());
            damage.lower();
        } catch (IOException e) {
            throw new StoreException(Kind.DISK, "cache: " + e.getMessage(), e);
        }
    }

    private boolean empty(Connection connection) throws SQLException {
        for (String table :
                List.of("decision", "section", "pack", "word", "gap", "floor", "reached", "judged", "anew")) {
            Rows.update(connection, "TRUNCATE TABLE " + table);
        }
        Sections.begin(connection);
        changes.incrementAndGet();
        words.forget();
        bare.forget();
        return true;
    }

    @Override
    public Optional<Batch> unjudged(Stretches known, int most) {
        Stretch range = claim(known);
        return range == null ? Optional.empty() : Optional.of(call(c -> bare.rows(c, range, most)));
    }

    private @Nullable synchronized Stretch claim(Stretches known) {
        return call(c -> Optional.ofNullable(bare.claim(c, known))).orElse(null);
    }

    @Override
    public synchronized boolean judged(Batch batch, Map<String, Judgement> found) {
        if (!bare.undisturbed()) return false;
        boolean changed = transaction(c -> bare.keep(c, batch, found) > 0);
        if (changed) changes.incrementAndGet();
        return true;
    }

    @Override
    public synchronized void again(Stretch range) {
        transaction(c -> {
            bare.anew(c, range);
            return true;
        });
    }

    private synchronized void told(Stretch range) {
        transaction(c -> {
            bare.again(c, range);
            return true;
        });
    }

    @Override
    public synchronized void backfill(List<Assignment> fetched) {
        change(connection -> {
            decisions.put(connection, fetched);
            return true;
        });
        packLarge();
    }

    @Override
    public synchronized void forget(Collection<String> decisionIds) {
        change(connection -> {
            for (String id : decisionIds) decisions.remove(connection, id);
            return true;
        });
    }

    @Override
    public List<Gap> gaps() {
        return call(Gaps::read);
    }

    @Override
    public synchronized void mark(Gap gap) {
        change(connection -> {
            Gaps.mark(connection, gap);
            return true;
        });
    }

    @Override
    public synchronized void filled(Gap gap) {
        change(connection -> {
            Gaps.remove(connection, gap);
            return true;
        });
    }

    @Override
    public Optional<Assignment> decision(String id) {
        return call(connection -> reader.byId(connection, id)).map(LogRow::decision);
    }

    @Override
    public List<Assignment> decisionsOf(String conversationId) {
        return decisions(connection -> reader.ofConversation(connection, conversationId));
    }

    @Override
    public List<Standing> standing(Collection<String> conversationIds, Instant at, Cancel cancel) {
        return standings.find(conversationIds, at, cancel);
    }

    @Override
    public List<Assignment> newest(int n) {
        return decisions(connection -> reader.newest(connection, n));
    }

    private List<Assignment> decisions(SqlWork<List<LogRow>> work) {
        return call(work).stream().map(LogRow::decision).toList();
    }

    @Override
    public DecisionLog log() {
        return log;
    }

    @Override
    public HistoryStore history() {
        return history;
    }

    @Override
    public long count() {
        String sql = "SELECT COUNT(*) FROM decision";
        return call(
                connection -> Rows.list(connection, sql, row -> row.getLong(1)).getFirst());
    }

    @Override
    public long bytes() {
        return database.bytes();
    }

    @Override
    public void close() {
        database.close();
    }

    private <T> T call(SqlWork<T> work) {
        return damage.watch(() -> database.call(work));
    }

    private void change(SqlWork<Boolean> work) {
        preloaded = null;
        boolean done = false;
        try {
            done = transaction(work);
        } finally {
            // After the commit: who then still sees what was before is told that it has changed.
            if (decisions.takeChangedInside()) changes.incrementAndGet();
            if (!done) {
                words.forget();
                behind = true;
            }
        }
    }

    private boolean transaction(SqlWork<Boolean> work) {
        return damage.watch(() -> database.transaction(work));
    }
}

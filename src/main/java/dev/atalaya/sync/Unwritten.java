package dev.atalaya.sync;

import dev.atalaya.floor.Entity;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.store.CacheBatch;
import dev.atalaya.store.FloorSnapshot;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What changed on the floor and is not in the cache yet. One thread at a time.
///
/// Where it is much, it is written in rounds, piece by piece in the order of the ids: what lies side by side in the
/// file is then rewritten once a round, and not with every piece.
final class Unwritten {

    /// So many things of the floor are written at once, however many pieces a round then has.
    static final int FEW = 500;
    /// The pieces of a round.
    static final int PIECES = 60;

    private record Key(Entity entity, String id) {}

    private record Mark(long seq, Instant now) {}

    private static final Comparator<Key> IN_THE_FILE =
            Comparator.comparing(Key::entity).thenComparing(Key::id);

    private final Map<Key, CacheBatch.Entry> waiting = new LinkedHashMap<>();
    private @Nullable CacheBatch latest;

    private final Deque<Key> round = new ArrayDeque<>();
    private int piece;
    /// The position at which the round began, and which the cache has at its end.
    private @Nullable Mark begun;
    /// The position in the cache, null where it is not known.
    private @Nullable Mark reached;

    void add(CacheBatch batch) {
        latest = batch;
        for (CacheBatch.Entry entry : batch.entries()) {
            waiting.put(new Key(entry.event().entity(), entry.event().id()), entry);
        }
    }

    int size() {
        return waiting.size();
    }

    void clear() {
        waiting.clear();
        round.clear();
        latest = null;
        begun = null;
        reached = null;
    }

    /// The whole floor is about to be written; what was added since its position still waits.
    void reached(FloorSnapshot floor) {
        reached = new Mark(floor.seq(), floor.now());
    }

    /// All there is, or null.
    @Nullable
    CacheBatch takeAll() {
        CacheBatch last = latest;
        if (last == null) return null;
        List<CacheBatch.Entry> entries = new ArrayList<>(waiting.values());
        clear();
        Mark mark = mark(last);
        reached = mark;
        return batch(last, mark, entries);
    }

    /// All there is, but where that is much, the decisions and the next piece of the floor; null where nothing is. The
    /// position follows at the end of the round: what is written ahead of it comes again after a crash.
    @Nullable
    CacheBatch takePiece() {
        CacheBatch last = latest;
        Mark position = reached;
        if (last == null || position == null || waiting.size() <= FEW) return takeAll();
        List<CacheBatch.Entry> entries = new ArrayList<>();
        waiting.values().removeIf(entry -> entry.event() instanceof FloorEvent.AssignmentMade && entries.add(entry));
        Mark end = begun;
        if (end == null) end = begin(last);
        for (int i = 0; i < piece && !round.isEmpty(); i++) {
            CacheBatch.Entry entry = waiting.remove(round.remove());
            if (entry != null) entries.add(entry);
        }
        if (round.isEmpty()) {
            position = end;
            reached = end;
            begun = null;
        }
        return batch(last, position, entries);
    }

    private Mark begin(CacheBatch last) {
        Mark mark = mark(last);
        begun = mark;
        waiting.keySet().stream().sorted(IN_THE_FILE).forEach(round::add);
        piece = Math.max(FEW, round.size() / PIECES);
        return mark;
    }

    private static Mark mark(CacheBatch last) {
        return new Mark(last.seq(), last.now());
    }

    private static CacheBatch batch(CacheBatch last, Mark mark, List<CacheBatch.Entry> entries) {
        return new CacheBatch(last.platformId(), last.me(), mark.seq(), mark.now(), entries);
    }
}

package dev.atalaya.sync;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Stretches;
import dev.atalaya.store.CacheBatch;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.store.Gap;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.store.log.Judgement;
import dev.atalaya.store.log.PlainLog;
import dev.atalaya.store.log.Standing;
import dev.atalaya.wire.Me;
import dev.atalaya.wire.Stamped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A cache in memory that keeps conversations and decisions, may fail, and refuses to write on after a failure as the
/// real one does.
public final class FakeCache implements FloorCache {

    public final List<CacheBatch> batches = new ArrayList<>();
    public final List<Assignment> decisions = new ArrayList<>();
    public final List<Gap> gaps = new ArrayList<>();
    public final FakeHistory history = new FakeHistory();
    public int replacements;
    public boolean full;
    /// Until a whole floor is written.
    public boolean damaged;

    /// Runs while a whole floor is written.
    public Runnable duringReplacement = () -> {};

    /// What its log is seen through.
    public volatile UnaryOperator<DecisionLog> seenThrough = UnaryOperator.identity();

    private boolean broken;
    private @Nullable FloorSnapshot base;
    private final Map<String, Stamped<Conversation>> conversations = new LinkedHashMap<>();
    private long seq;

    private void check() {
        if (!full) return;
        broken = true;
        throw new StoreException(
                StoreException.Kind.DISK_FULL, "No room left on the disk", new IllegalStateException());
    }

    @Override
    public Optional<Me> me() {
        check();
        return Optional.ofNullable(base).map(FloorSnapshot::me);
    }

    @Override
    public Optional<FloorSnapshot> load() {
        check();
        FloorSnapshot floor = base;
        if (floor == null) return Optional.empty();
        return Optional.of(new FloorSnapshot(
                floor.platformId(),
                floor.me(),
                seq,
                floor.now(),
                floor.states(),
                floor.groups(),
                floor.agents(),
                floor.tasks(),
                List.copyOf(conversations.values())));
    }

    @Override
    public Optional<Batch> unjudged(Stretches known, int most) {
        return Optional.empty();
    }

    @Override
    public boolean judged(Batch batch, Map<String, Judgement> found) {
        return true;
    }

    @Override
    public void again(Stretch range) {}

    @Override
    public void write(CacheBatch batch) {
        check();
        if (broken) throw new StoreException(StoreException.Kind.OTHER, "Needs the whole", new IllegalStateException());
        if (base == null || !base.platformId().equals(batch.platformId())) throw new IllegalArgumentException();
        batches.add(batch);
        for (CacheBatch.Entry entry : batch.entries()) {
            switch (entry.event()) {
                case FloorEvent.ConversationChanged(Conversation c) -> {
                    if (c.open()) conversations.put(c.id(), new Stamped<>(entry.seq(), c));
                    else conversations.remove(c.id());
                }
                case FloorEvent.AssignmentMade(Assignment decision) -> decisions.add(decision);
                case FloorEvent.Removed removed -> conversations.remove(removed.id());
                default -> {}
            }
        }
        seq = batch.seq();
    }

    @Override
    public void replaceAll(FloorSnapshot floor) {
        check();
        duringReplacement.run();
        damaged = false;
        broken = false;
        replacements++;
        base = floor;
        seq = floor.seq();
        conversations.clear();
        floor.conversations().forEach(row -> conversations.put(row.value().id(), row));
    }

    @Override
    public void backfill(List<Assignment> filled) {
        check();
        decisions.addAll(filled);
    }

    @Override
    public void forget(Collection<String> decisionIds) {
        decisions.removeIf(decision -> decisionIds.contains(decision.id()));
    }

    @Override
    public List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    @Override
    public void mark(Gap gap) {
        gaps.add(gap);
    }

    @Override
    public void filled(Gap gap) {
        gaps.remove(gap);
    }

    @Override
    public Optional<Assignment> decision(String id) {
        check();
        return decisions.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    @Override
    public DecisionLog log() {
        PlainLog log = new PlainLog();
        decisions.forEach(log::put);
        return seenThrough.apply(log);
    }

    @Override
    public boolean tidy() {
        if (damaged) throw new StoreException(StoreException.Kind.DAMAGED, "damaged", null);
        return false;
    }

    @Override
    public List<Assignment> decisionsOf(String conversationId) {
        return decisions.stream()
                .filter(d -> d.conversationId().equals(conversationId))
                .toList();
    }

    @Override
    public List<Standing> standing(Collection<String> conversationIds, Instant at, Cancel cancel) {
        return conversationIds.stream()
                .flatMap(id -> decisionsOf(id).stream()
                        .filter(d -> !d.at().isAfter(at))
                        .max(Comparator.comparing(Assignment::at))
                        .map(Standing::of)
                        .stream())
                .toList();
    }

    @Override
    public List<Assignment> newest(int n) {
        return decisions.reversed().stream().limit(n).toList();
    }

    @Override
    public FakeHistory history() {
        return history;
    }

    @Override
    public long count() {
        return decisions.size();
    }

    @Override
    public long bytes() {
        return 4096;
    }

    @Override
    public void close() {}
}

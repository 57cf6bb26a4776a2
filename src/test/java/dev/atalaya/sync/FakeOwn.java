package dev.atalaya.sync;

import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Stage;
import dev.atalaya.store.AuditEntry;
import dev.atalaya.store.AuditTrail;
import dev.atalaya.store.Keepsakes;
import dev.atalaya.store.OutboxLog;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.TestMark;
import dev.atalaya.store.TestMarks;
import dev.atalaya.store.history.Imports;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An own file in memory: what it holds survives the console that a test throws away. It may be full.
public final class FakeOwn implements OwnStore, OutboxLog, AuditTrail, TestMarks {

    public final Map<String, OutboxItem> items = new LinkedHashMap<>();
    public final List<AuditEntry> audit = new ArrayList<>();
    public final Map<String, TestMark> marks = new LinkedHashMap<>();
    public final FakeHistory history = new FakeHistory();
    public boolean full;
    public boolean noBackups;
    public int tidied;

    /// Runs after each write, to let the program die there.
    public Runnable afterWrite = () -> {};

    private void check() {
        if (full) throw noRoom();
    }

    private static StoreException noRoom() {
        return new StoreException(
                StoreException.Kind.DISK_FULL, "No room left on the disk", new IllegalStateException());
    }

    @Override
    public void queue(List<OutboxItem> queued) {
        check();
        queued.forEach(item -> items.put(item.key(), item.at(Stage.QUEUED, null)));
        afterWrite.run();
    }

    @Override
    public void record(List<OutboxItem> changed, List<AuditEntry> entries) {
        check();
        for (OutboxItem item : changed) {
            if (items.put(item.key(), item) == null) throw new IllegalArgumentException("never queued: " + item.key());
        }
        audit.addAll(entries);
        afterWrite.run();
    }

    @Override
    public List<OutboxItem> unfinished() {
        check();
        return items.values().stream().filter(item -> !item.stage().ended()).toList();
    }

    @Override
    public List<OutboxItem> recent(int n) {
        return List.copyOf(items.values()).reversed().stream().limit(n).toList();
    }

    @Override
    public void append(AuditEntry entry) {
        check();
        audit.add(entry);
    }

    @Override
    public List<AuditEntry> newest(int n) {
        return audit.reversed().stream().limit(n).toList();
    }

    @Override
    public List<AuditEntry> between(@Nullable Instant from, @Nullable Instant to) {
        return audit.stream()
                .filter(entry -> from == null || !entry.at().isBefore(from))
                .filter(entry -> to == null || entry.at().isBefore(to))
                .toList();
    }

    @Override
    public void put(TestMark mark) {
        check();
        marks.put(mark.agentId(), mark);
    }

    @Override
    public void remove(String platformId, String agentId) {
        check();
        marks.remove(agentId);
    }

    @Override
    public List<TestMark> of(String platformId) {
        return marks.values().stream()
                .filter(mark -> mark.platformId().equals(platformId))
                .toList();
    }

    @Override
    public OutboxLog outbox() {
        return this;
    }

    @Override
    public AuditTrail audit() {
        return this;
    }

    @Override
    public TestMarks testMarks() {
        return this;
    }

    @Override
    public Keepsakes keepsakes() {
        return new Keepsakes() {
            @Override
            public Optional<String> get(String key) {
                return Optional.empty();
            }

            @Override
            public void put(String key, String json) {}

            @Override
            public void remove(String key) {}
        };
    }

    @Override
    public FakeHistory history() {
        return history;
    }

    @Override
    public Imports imports() {
        return new NoImports();
    }

    @Override
    public boolean backupDaily() {
        if (full || noBackups) throw noRoom();
        return true;
    }

    @Override
    public void tidy() {
        check();
        tidied++;
    }

    @Override
    public long bytes() {
        return 4096;
    }

    @Override
    public void close() {}
}

package dev.atalaya.sync;

import dev.atalaya.floor.FloorEvent;
import dev.atalaya.store.history.History;
import dev.atalaya.store.history.ImportBatch;
import dev.atalaya.store.history.ImportMade;
import dev.atalaya.store.history.ImportedTalk;
import dev.atalaya.store.history.Imports;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/// Nothing was imported, and nothing can be.
public class NoImports implements Imports {

    @Override
    public List<ImportMade> all() {
        return List.of();
    }

    @Override
    public long add(ImportBatch batch) {
        throw new UnsupportedOperationException("a test without imports");
    }

    @Override
    public boolean remove(long no) {
        return false;
    }

    @Override
    public History history() {
        return new FakeHistory();
    }

    @Override
    public void talks(BiConsumer<Long, ImportedTalk> each) {}

    @Override
    public List<Told> given(Instant from, Instant to) {
        return List.of();
    }

    @Override
    public Optional<Told> latest(long no) {
        return Optional.empty();
    }

    @Override
    public Set<String> manifold() {
        return Set.of();
    }

    @Override
    public Map<String, Set<String>> groupsOf(String importer) {
        return Map.of();
    }

    @Override
    public List<FloorEvent> things() {
        return List.of();
    }
}

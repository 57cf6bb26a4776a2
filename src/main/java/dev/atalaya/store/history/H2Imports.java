package dev.atalaya.store.history;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Stretches;
import dev.atalaya.store.h2.Rows;
import dev.atalaya.store.pack.Unpacker;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;

/// Imports in an H2 file.
public final class H2Imports implements Imports {

    private static final List<HistoryKind> KINDS = List.of(HistoryKind.values());

    private final Sql file;
    private final History history = new Past();
    private final AtomicLong changes = new AtomicLong();
    private final Map<String, Kept> groups = new ConcurrentHashMap<>();

    /// What an importer's files told of groups as of so many changes: it is asked for with each look into the log.
    private record Kept(long changes, Map<String, Set<String>> groups) {}

    public H2Imports(Sql file) {
        this.file = file;
    }

    @Override
    public List<ImportMade> all() {
        return file.read(connection -> Rows.list(
                connection,
                "SELECT no, at_ms, kind, name, zone, from_ms, to_ms, taken, rejected,"
                        + " made_by FROM import_file ORDER BY no DESC",
                H2Imports::made));
    }

    private static ImportMade made(ResultSet row) throws SQLException {
        return new ImportMade(
                row.getLong(1),
                Instant.ofEpochMilli(row.getLong(2)),
                Unpacker.at(KINDS, row.getInt(3)),
                row.getString(4),
                ZoneId.of(row.getString(5)),
                new Stretch(Instant.ofEpochMilli(row.getLong(6)), Instant.ofEpochMilli(row.getLong(7))),
                row.getInt(8),
                row.getInt(9),
                row.getString(10));
    }

    @Override
    public long add(ImportBatch batch) {
        AtomicLong no = new AtomicLong();
        file.write(connection -> {
            no.set(add(connection, batch));
            return true;
        });
        changes.incrementAndGet();
        return no.get();
    }

    private static long add(Connection connection, ImportBatch batch) throws SQLException {
        ImportMade made = batch.made();
        Rows.update(
                connection,
                "INSERT INTO import_file (at_ms, kind, name, zone, from_ms, to_ms, taken, rejected,"
                        + " made_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Millis.of(made.at()),
                made.kind().ordinal(),
                made.file(),
                made.zone().getId(),
                Millis.of(made.range().from()),
                Millis.of(made.range().to()),
                made.taken(),
                made.rejected(),
                made.by());
        long no = Rows.list(connection, "SELECT MAX(no) FROM import_file", row -> row.getLong(1))
                .getFirst();
        ImportedStates.add(connection, no, batch.states());
        ImportedTalks.add(connection, no, batch.talks());
        ImportedThings.add(connection, no, batch.things());
        return no;
    }

    @Override
    public boolean remove(long no) {
        AtomicBoolean there = new AtomicBoolean();
        file.write(connection -> {
            for (String table : List.of("import_state", "import_talk", "import_thing")) {
                Rows.update(connection, "DELETE FROM " + table + " WHERE import_no = ?", no);
            }
            there.set(Rows.update(connection, "DELETE FROM import_file WHERE no = ?", no) > 0);
            return true;
        });
        changes.incrementAndGet();
        return there.get();
    }

    @Override
    public History history() {
        return history;
    }

    @Override
    public void talks(BiConsumer<Long, ImportedTalk> each) {
        file.read(connection -> {
            ImportedTalks.walk(connection, each);
            return true;
        });
    }

    @Override
    public List<Told> given(Instant from, Instant to) {
        return file.read(connection -> ImportedTalks.given(connection, Millis.of(from), Millis.of(to)));
    }

    @Override
    public Optional<Told> latest(long no) {
        return file.read(connection -> ImportedTalks.latest(connection, no));
    }

    @Override
    public Set<String> manifold() {
        return file.read(ImportedTalks::manifold);
    }

    @Override
    public Map<String, Set<String>> groupsOf(String importer) {
        long now = changes.get();
        Kept kept = groups.get(importer);
        if (kept == null || kept.changes() != now) {
            kept = new Kept(now, file.read(connection -> ImportedThings.groupsOf(connection, importer)));
            groups.put(importer, kept);
        }
        return kept.groups();
    }

    @Override
    public List<FloorEvent> things() {
        return file.read(ImportedThings::all);
    }

    private final class Past implements History {

        @Override
        public List<AgentInterval> agents(Instant from, Instant to) {
            return file.read(c -> ImportedStates.read(c, Millis.of(from), Millis.of(to)));
        }

        @Override
        public List<AgentInterval> agent(String agentId, Instant from, Instant to) {
            return file.read(c -> ImportedStates.read(c, agentId, Millis.of(from), Millis.of(to)));
        }

        @Override
        public List<ConfigInterval> config(Instant from, Instant to) {
            return file.read(c -> ImportedThings.read(c, Millis.of(from), Millis.of(to)));
        }

        @Override
        public List<ConversationSpan> conversations(Instant from, Instant to) {
            return file.read(c -> ImportedTalks.read(c, Millis.of(from), Millis.of(to)));
        }

        @Override
        public Coverage coverage(HistoryKind kind) {
            HistoryKind told = kind == HistoryKind.DECISIONS ? HistoryKind.CONVERSATIONS : kind;
            Stretches imported = Stretches.of(all().stream()
                    .filter(made -> made.kind() == told || kind == HistoryKind.CONFIG)
                    .map(ImportMade::range)
                    .toList());
            return Coverage.imported(imported);
        }
    }
}

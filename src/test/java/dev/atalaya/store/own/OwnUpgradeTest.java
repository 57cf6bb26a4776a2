package dev.atalaya.store.own;

import static dev.atalaya.store.own.OwnFixture.KEY;
import static dev.atalaya.store.own.OwnFixture.NOW;
import static dev.atalaya.store.own.OwnFixture.entry;
import static dev.atalaya.store.own.OwnFixture.file;
import static dev.atalaya.store.own.OwnFixture.item;
import static dev.atalaya.store.own.OwnFixture.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Stage;
import dev.atalaya.floor.Stretch;
import dev.atalaya.store.OwnBackups;
import dev.atalaya.store.OwnOpening;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.TestMark;
import dev.atalaya.store.h2.Database;
import dev.atalaya.store.h2.Migrations;
import dev.atalaya.store.history.Held;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an older build or a kill left must open with everything in it.
class OwnUpgradeTest {

    private static final String OLD_OPTIONS = ";WRITE_DELAY=86400000;CACHE_SIZE=2048";
    private static final TestMark MARK = new TestMark("p", "test1", "Rita", NOW);

    @TempDir
    Path elsewhere;

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void noFileYet() {
        path = folder.resolve("own.mv.db");
    }

    @Test
    void everythingInAFileOfTheFirstSchemaIsKept() throws Exception {
        oldFile(folder).close();
        assertEverythingIsKept();
    }

    @Test
    void everythingInAFileOfTheFirstSchemaIsKeptAfterAKill() throws Exception {
        try (Database running = oldFile(elsewhere)) {
            copyOf(elsewhere);
            assertThat(running.bytes()).isPositive();
        }
        assertEverythingIsKept();
    }

    @Test
    void aKillAtTheFirstStartLeavesAFileThatOpens() throws IOException {
        try (OwnStore running = open(elsewhere)) {
            copyOf(elsewhere);
            assertThat(running.outbox().recent(1)).isEmpty();
        }
        assertThat(file(folder).open())
                .isInstanceOfSatisfying(
                        OwnOpening.Open.class, open -> open.store().close());
    }

    /// Older builds wrote the witness before the tables were on the disk.
    @Test
    void aFileWithoutTablesThatNothingWasEverWrittenToIsMadeReady() throws Exception {
        emptyFile();
        Files.write(folder.resolve("own.tally"), new byte[Long.BYTES]);
        try (OwnStore store = open(folder)) {
            store.outbox().queue(List.of(item("k1")));
        }
        try (OwnStore store = open(folder)) {
            assertThat(store.outbox().unfinished()).extracting(OutboxItem::key).containsExactly("k1");
        }
    }

    @Test
    void aFileWithoutTablesThatWasWrittenToIsDamaged() throws Exception {
        emptyFile();
        Files.write(
                folder.resolve("own.tally"),
                ByteBuffer.allocate(Long.BYTES).putLong(1).array());
        assertThat(file(folder).open()).isEqualTo(new OwnOpening.Damaged(path, null, "it has lost its tables"));
        Files.write(folder.resolve("own.tally"), new byte[3]);
        assertThat(file(folder).open()).isEqualTo(new OwnOpening.Damaged(path, null, "it has lost its tables"));
    }

    @Test
    void whatARestoredFileHoldsIsCounted() throws Exception {
        try (OwnStore store = open(folder)) {
            store.outbox().queue(List.of(item("k1")));
            store.backupDaily();
        }
        assertThat(file(folder).backups().restore(folder.resolve("backups/own-2026-11-24.backup")))
                .isEqualTo(new OwnBackups.Restored.Done(1));
        open(folder).close();
        assertThat(new Witness(folder.resolve("own.tally")).read()).isEqualTo(1);
    }

    private void assertEverythingIsKept() throws IOException {
        for (int opening = 0; opening < 2; opening++) {
            try (OwnStore store = open(folder)) {
                assertThat(store.outbox().unfinished())
                        .extracting(OutboxItem::key, OutboxItem::stage)
                        .containsExactly(tuple("k1", Stage.SENT), tuple("k2", Stage.QUEUED));
                assertThat(store.audit().newest(9)).containsExactly(entry("c-2"), entry("c-1"));
                assertThat(store.testMarks().of("p")).containsExactly(MARK);
                assertThat(store.keepsakes().get("seen")).contains("{\"a\":1}");
                store.history().hold(HistoryKind.values()[0], Held.OBSERVED, new Stretch(NOW, NOW.plusSeconds(9)));
            }
        }
        assertThat(folder.resolve("backups/own-2026-11-24-schema-1.backup")).exists();
    }

    private static Database oldFile(Path folder) throws SQLException {
        Database database = Database.open(folder.resolve("own"), KEY, OLD_OPTIONS);
        Migrations old = new Migrations(OwnFile.class, List.of("V1__own.sql"));
        database.call(connection -> {
            old.apply(connection, 0);
            return true;
        });
        OwnWriter writer = new OwnWriter(database, new Witness(folder.resolve("own.tally")));
        OutboxTable outbox = new OutboxTable(database, writer);
        outbox.queue(List.of(item("k1"), item("k2")));
        outbox.record(List.of(item("k1").at(Stage.SENT, null)), List.of(entry("c-1")));
        new AuditTable(database, writer).append(entry("c-2"));
        new TestMarkTable(database, writer).put(MARK);
        new KeepsakeTable(database, writer).put("seen", "{\"a\":1}");
        return database;
    }

    private void emptyFile() throws SQLException {
        Database.open(folder.resolve("own"), KEY, OLD_OPTIONS).close();
    }

    /// What a kill at this moment would leave.
    private void copyOf(Path running) throws IOException {
        Files.copy(running.resolve("own.mv.db"), path);
        Files.copy(running.resolve("own.tally"), folder.resolve("own.tally"));
    }
}

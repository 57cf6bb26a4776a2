package dev.atalaya.store.own;

import static dev.atalaya.store.own.OwnFixture.KEY;
import static dev.atalaya.store.own.OwnFixture.NOW;
import static dev.atalaya.store.own.OwnFixture.file;
import static dev.atalaya.store.own.OwnFixture.item;
import static dev.atalaya.store.own.OwnFixture.open;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.OutboxItem;
import dev.atalaya.store.FileKey;
import dev.atalaya.store.OwnBackups;
import dev.atalaya.store.OwnOpening;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.h2.Database;
import dev.atalaya.store.h2.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFileTest {

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void anOwnFileWithACommand() {
        path = folder.resolve("own.mv.db");
        try (OwnStore store = open(folder)) {
            store.outbox().queue(List.of(item("k1")));
        }
    }

    @Test
    void onlyItsOwnerMayReadItAndItsBackups() throws IOException {
        try (OwnStore store = open(folder)) {
            store.backupDaily();
        }
        assertThat(Files.getPosixFilePermissions(path)).hasToString("[OWNER_READ, OWNER_WRITE]");
        assertThat(Files.getPosixFilePermissions(backups().getFirst())).hasToString("[OWNER_READ, OWNER_WRITE]");
        assertThat(contains(path, "Portuguese") || contains(backups().getFirst(), "Portuguese"))
                .as("plain text on disk")
                .isFalse();
    }

    @Test
    void anotherKeyIsToldAndNothingIsTouched() throws IOException {
        byte[] before = Files.readAllBytes(path);

        assertThat(new OwnFile(folder, FileKey.random(), Clock.systemUTC()).open())
                .isEqualTo(new OwnOpening.WrongKey(path, null));
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
        open(folder).close();
    }

    @Test
    void aMissingFileIsNotMadeAnew() throws IOException {
        Files.delete(path);

        assertThat(damaged()).isEqualTo("the file is missing");
        assertThat(path).doesNotExist();
    }

    @Test
    void aStrangeOrEmptyFileIsToldAndNothingIsTouched() throws IOException {
        Files.writeString(path, "strange");
        assertThat(damaged()).isEqualTo("it is no encrypted file");
        assertThat(path).hasContent("strange");
        Files.write(path, new byte[0]);
        assertThat(damaged()).isEqualTo("it is no encrypted file");
    }

    @Test
    void aFileThatWentBackInTimeIsTold() throws IOException {
        byte[] earlier = Files.readAllBytes(path);
        try (OwnStore store = open(folder)) {
            store.outbox().queue(List.of(item("k2")));
            store.outbox().queue(List.of(item("k3")));
        }
        Files.write(path, earlier);

        assertThat(damaged()).isEqualTo("it has lost its newest 2 changes");
    }

    @Test
    void aFileCutShortIsTold() throws IOException {
        byte[] whole = Files.readAllBytes(path);
        Files.write(path, Arrays.copyOf(whole, 4096 * 3));

        assertThat(file(folder).open()).isNotInstanceOf(OwnOpening.Open.class);
    }

    @Test
    void aNewerSchemaIsRefused() throws SQLException {
        try (Database database = Database.open(folder.resolve("own"), KEY, OwnFile.OPTIONS)) {
            database.call(c -> Rows.update(c, "INSERT INTO schema_version (version) VALUES (7)"));
        }
        assertThat(file(folder).open()).isEqualTo(new OwnOpening.NewerSchema(path, 7, OwnFile.MIGRATIONS.newest()));
    }

    @Test
    void oneBackupADayAndSevenInAll() throws IOException {
        for (int day = 0; day < 10; day++) {
            OwnOpening.Open open = (OwnOpening.Open)
                    file(folder, NOW.plus(Duration.ofDays(day))).open();
            try (OwnStore store = open.store()) {
                assertThat(store.backupDaily()).isTrue();
                assertThat(store.backupDaily()).isFalse();
            }
        }
        assertThat(backups())
                .extracting(backup -> backup.getFileName().toString())
                .hasSize(7)
                .startsWith("own-2026-11-27.backup")
                .endsWith("own-2026-12-03.backup");
    }

    @Test
    void aBackupTakesTheDamagedFilesPlace() throws IOException {
        try (OwnStore store = open(folder)) {
            store.backupDaily();
            store.outbox().queue(List.of(item("k2")));
        }
        Files.writeString(path, "damaged");
        OwnOpening.Damaged damaged = (OwnOpening.Damaged) file(folder).open();
        assertThat(damaged.newestBackup()).isEqualTo(backups().getFirst());

        OwnBackups backups = file(folder).backups();
        assertThat(backups.all()).extracting(OwnBackups.Backup::file).containsExactly(damaged.newestBackup());
        assertThat(backups.restore(Objects.requireNonNull(damaged.newestBackup())))
                .isEqualTo(new OwnBackups.Restored.Done(1));

        try (OwnStore store = open(folder)) {
            assertThat(store.outbox().unfinished()).extracting(OutboxItem::key).containsExactly("k1");
            store.outbox().queue(List.of(item("k3")));
        }
        try (OwnStore store = open(folder)) {
            assertThat(store.outbox().unfinished()).hasSize(2);
        }
        assertThat(folder.resolve("own.broken-" + NOW.toEpochMilli())).hasContent("damaged");
    }

    @Test
    void nothingIsTouchedByABackupThatCannotTakeItsPlace() throws IOException {
        OwnFile file = file(folder);
        try (OwnStore store = ((OwnOpening.Open) file.open()).store()) {
            store.backupDaily();
            assertThat(file.backups().restore(backups().getFirst())).isEqualTo(new OwnBackups.Restored.InUse());
        }
        Path backup = backups().getFirst();
        byte[] whole = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(whole, whole.length / 2));
        byte[] before = Files.readAllBytes(path);

        assertThat(file.backups().restore(backup)).isInstanceOf(OwnBackups.Restored.Unreadable.class);
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
        open(folder).close();
    }

    @Test
    void isSmallAgainOnceItWasClosed() throws IOException {
        long grown;
        try (OwnStore store = open(folder)) {
            for (int i = 0; i < 300; i++) store.outbox().queue(List.of(item("n" + i)));
            grown = store.bytes();
        }
        assertThat(Files.size(path)).isLessThan(grown / 4);
        assertThat(folder.resolve("own-compact.mv.db")).doesNotExist();
        try (OwnStore store = open(folder)) {
            assertThat(store.outbox().unfinished()).hasSize(301);
        }
    }

    private String damaged() {
        OwnOpening opening = file(folder).open();
        assertThat(opening).isInstanceOf(OwnOpening.Damaged.class);
        return ((OwnOpening.Damaged) opening).why();
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            return files.sorted().toList();
        }
    }

    private static boolean contains(Path file, String text) throws IOException {
        return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1).contains(text);
    }
}

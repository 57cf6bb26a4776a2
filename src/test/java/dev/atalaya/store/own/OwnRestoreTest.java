package dev.atalaya.store.own;

import static dev.atalaya.store.own.OwnFixture.KEY;
import static dev.atalaya.store.own.OwnFixture.NOW;
import static dev.atalaya.store.own.OwnFixture.item;
import static dev.atalaya.store.own.OwnFixture.open;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.store.OwnBackups.Restored;
import dev.atalaya.store.OwnStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A backup that does not get to the own file's place leaves everything as it was.
class OwnRestoreTest {

    @TempDir
    Path folder;

    private Path backup;

    @BeforeEach
    void anOwnFileThatIsNewerThanItsBackup() throws IOException {
        try (OwnStore store = open(folder)) {
            store.backupDaily();
            store.outbox().queue(List.of(item("k1")));
        }
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            backup = files.findFirst().orElseThrow();
        }
    }

    /// A clock that is read while the old file is put aside: what was to take its place is gone then.
    private final class Thief extends Clock {

        @Override
        public Instant instant() {
            try {
                Files.delete(folder.resolve("own-restored.mv.db"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return NOW;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatIsInItsPlaceStaysThereWhenNothingCanTakeIt() throws IOException {
        List<String> before = names();
        byte[] own = Files.readAllBytes(folder.resolve("own.mv.db"));
        byte[] tally = Files.readAllBytes(folder.resolve("own.tally"));

        assertThat(new OwnFile(folder, KEY, new Thief()).backups().restore(backup))
                .isInstanceOf(Restored.Failed.class);

        assertThat(names()).isEqualTo(before);
        assertThat(Files.readAllBytes(folder.resolve("own.mv.db"))).isEqualTo(own);
        assertThat(Files.readAllBytes(folder.resolve("own.tally"))).isEqualTo(tally);
        try (OwnStore store = open(folder)) {
            assertThat(store.outbox().unfinished()).hasSize(1);
        }
    }

    @Test
    void aBackupThatCannotBeReadLeavesNothingBehind() throws IOException {
        List<String> before = names();
        Files.writeString(backup, "damaged");
        assertThat(OwnFixture.file(folder).backups().restore(backup)).isInstanceOf(Restored.Unreadable.class);
        assertThat(names()).isEqualTo(before);
    }
}

package dev.atalaya.store.cache;

import static dev.atalaya.store.cache.CacheFixture.NOW;
import static dev.atalaya.store.cache.CacheFixture.PLATFORM;
import static dev.atalaya.store.cache.CacheFixture.floor;
import static dev.atalaya.store.cache.CacheFixture.open;
import static dev.atalaya.store.cache.CacheFixture.sound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.store.CacheOpening;
import dev.atalaya.store.CacheOpening.Reason;
import dev.atalaya.store.FileKey;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.h2.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aCacheWithAFloor() {
        file = folder.resolve("cache.mv.db");
        try (FloorCache cache = sound(folder)) {
            cache.replaceAll(floor(PLATFORM, 40));
        }
    }

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        assertThat(Files.getPosixFilePermissions(file)).hasToString("[OWNER_READ, OWNER_WRITE]");
    }

    @Test
    void anotherKeyPutsItAside() {
        FileKey other = FileKey.random();
        CacheOpening.Open open = (CacheOpening.Open) new CacheFile(folder, other, NOW).open();

        assertSetAside(open, Reason.WRONG_KEY);
    }

    @Test
    void whatIsNoFileOfOursIsPutAside() throws IOException {
        Files.writeString(file, "something else");

        assertSetAside(open(folder), Reason.DAMAGED);
    }

    @Test
    void aNewerSchemaPutsItAside() {
        try (var database = CacheFixture.database(folder)) {
            database.call(connection -> Rows.update(connection, "INSERT INTO schema_version (version) VALUES (99)"));
        }

        assertSetAside(open(folder), Reason.NEWER_SCHEMA);
    }

    @Test
    void damageMetLaterPutsItAsideAtTheNextStart() {
        try (var database = CacheFixture.database(folder)) {
            database.call(connection -> Rows.update(
                    connection,
                    "INSERT INTO decision VALUES (5, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, ?, ?)",
                    new byte[] {0},
                    new byte[] {0, 9, 9}));
        }
        try (FloorCache cache = sound(folder)) {
            assertThatThrownBy(() -> cache.newest(1))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.DAMAGED));
        }
        assertSetAside(open(folder), Reason.DAMAGED);
        sound(folder).close();
    }

    @Test
    void aFolderThatIsNotThereFails() {
        CacheOpening opening = new CacheFile(file.resolve("nowhere"), CacheFixture.KEY, NOW).open();

        assertThat(opening).isInstanceOf(CacheOpening.Failed.class);
    }

    @Test
    void noJavaIsReachableFromSql() {
        try (var database = CacheFixture.database(folder)) {
            assertThatThrownBy(() -> database.call(connection ->
                            Rows.update(connection, "CREATE ALIAS escape FOR 'java.lang.System.getProperty'")))
                    .hasMessageContaining("denied");
        }
    }

    private void assertSetAside(CacheOpening.Open open, Reason reason) {
        try (FloorCache cache = open.cache()) {
            assertThat(open.setAside())
                    .isEqualTo(new CacheOpening.SetAside(folder.resolve("cache.broken-20261124T162000Z"), reason));
            assertThat(folder.resolve("cache.broken-20261124T162000Z")).exists();
            assertThat(cache.load()).isEmpty();
            cache.replaceAll(floor(PLATFORM, 50));
            assertThat(cache.load()).isPresent();
        }
    }
}

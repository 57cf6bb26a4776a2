package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.secrets.SecretStores;
import dev.atalaya.store.OwnBackups;
import dev.atalaya.store.Ownership;
import dev.atalaya.store.files.ProfileFolder;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Said;
import dev.atalaya.texts.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileFilesTest {

    @Test
    void aDamagedKeyOpensNothingMakesNothingAnewAndIsSaid(@TempDir Path folder) throws IOException {
        Texts texts = Texts.of(Language.EN);
        String damaged = "file-key=abc\n";
        Files.writeString(folder.resolve("secrets.properties"), damaged);
        SecretStores stores = new SecretStores(Thread.ofPlatform().daemon().factory(), () -> texts);
        try (ProfileFiles files = ProfileFiles.open(new ProfileFolder(folder), stores.open(folder, true))) {
            assertThat(files.cache()).isNull();
            assertThat(files.own()).isNull();
            assertThat(files.notices()).containsExactly(Said.of("files.key-damaged"));
        }
        assertThat(folder.resolve("own.mv.db")).doesNotExist();
        assertThat(Files.readString(folder.resolve("secrets.properties"))).isEqualTo(damaged);
    }

    @Test
    void aBackupIsNotPutBackWhileAnotherConsoleHasTheProfile(@TempDir Path folder) throws Exception {
        SecretStores stores = new SecretStores(Thread.ofPlatform().daemon().factory(), () -> Texts.of(Language.EN));
        ProfileFolder profile = new ProfileFolder(folder);
        ProfileFiles files = ProfileFiles.open(profile, stores.open(folder, true));
        OwnBackups backups = Objects.requireNonNull(files.backups());
        try (files) {
            Objects.requireNonNull(files.own()).backupDaily();
        }
        Path backup = backups.all().getFirst().file();
        byte[] before = Files.readAllBytes(folder.resolve("own.mv.db"));

        try (AutoCloseable _ = ((Ownership.Owned) profile.claim()).lock()) {
            assertThat(backups.restore(backup)).isEqualTo(new OwnBackups.Restored.InUse());
            assertThat(Files.readAllBytes(folder.resolve("own.mv.db"))).isEqualTo(before);
        }

        assertThat(backups.restore(backup)).isEqualTo(new OwnBackups.Restored.Done(0));
        try (ProfileFiles again = ProfileFiles.open(profile, stores.open(folder, true))) {
            assertThat(again.own()).isNotNull();
        }
    }
}

package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.secrets.SecretStores;
import dev.atalaya.store.files.ProfileFolder;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Said;
import dev.atalaya.texts.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}

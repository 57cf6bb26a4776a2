package dev.atalaya.store.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.store.Ownership;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileFolderTest {

    @TempDir
    Path folder;

    @Test
    void oneHasItAtATime() throws Exception {
        ProfileFolder profile = new DataDir(folder.resolve("data")).profile("simulator");
        Ownership.Owned mine = (Ownership.Owned) profile.claim();

        assertThat(profile.claim()).isInstanceOf(Ownership.Taken.class);
        mine.lock().close();
        Ownership again = profile.claim();
        assertThat(again).isInstanceOf(Ownership.Owned.class);
        ((Ownership.Owned) again).lock().close();
        assertThat(Files.getPosixFilePermissions(profile.path()))
                .hasToString("[OWNER_READ, OWNER_WRITE, OWNER_EXECUTE]");
    }

    @Test
    void whereNoFolderCanBeMadeThereAreNoFiles() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        assertThat(new DataDir(file).profile("simulator").claim()).isInstanceOf(Ownership.Unusable.class);
    }
}

package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScratchFolderTest {

    @Test
    void isGoneWithAllThatWasInIt() throws IOException {
        Path path;
        try (ScratchFolder folder = ScratchFolder.make("atalaya-test")) {
            path = folder.path();
            Files.writeString(path.resolve("token"), "secret-for-the-test");
            Path deep = Files.createDirectories(path.resolve("data").resolve("simulator"));
            Files.writeString(deep.resolve("own.mv.db"), "");
        }
        assertThat(path).doesNotExist();
    }
}

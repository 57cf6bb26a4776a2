package dev.atalaya.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The file is its owner's alone, and never half written.
@DisabledOnOs(OS.WINDOWS)
class PrivateFileTest {

    @TempDir
    Path folder;

    private Path profile;
    private Path path;
    private PrivateFile file;

    @BeforeEach
    void make() {
        profile = folder.resolve("profile");
        path = profile.resolve("secrets.properties");
        file = new PrivateFile(path);
    }

    private static Properties values(String value) {
        Properties values = new Properties();
        values.setProperty("file-key", value);
        return values;
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void whatIsWrittenIsReadAndIsTheOwnersAlone() throws IOException {
        file.write(values("one"));
        file.write(values("two = ñ"));

        assertThat(file.read()).isEqualTo(values("two = ñ"));
        assertThat(mode(path)).isEqualTo("rw-------");
        assertThat(mode(profile)).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(profile)) {
            assertThat(files).containsExactly(path);
        }
    }

    @Test
    void widerPermissionsAreNarrowed() throws IOException {
        file.write(values("one"));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"));

        file.read();

        assertThat(mode(path)).isEqualTo("rw-------");
    }

    @Test
    void whatACrashLeftIsNoMatter() throws IOException {
        file.write(values("one"));
        Files.writeString(path.resolveSibling("secrets.properties.new"), "half");
        Files.setPosixFilePermissions(
                path.resolveSibling("secrets.properties.new"), PosixFilePermissions.fromString("rw-r--r--"));

        file.write(values("two"));

        assertThat(file.read()).isEqualTo(values("two"));
        assertThat(mode(path)).isEqualTo("rw-------");
    }

    @Test
    void noFileIsNoValue() throws IOException {
        assertThat(file.read()).isEmpty();
    }

    @Test
    void aFolderInItsPlaceIsAnError() throws IOException {
        Files.createDirectories(path);

        assertThatThrownBy(file::read).isInstanceOf(IOException.class);
    }
}

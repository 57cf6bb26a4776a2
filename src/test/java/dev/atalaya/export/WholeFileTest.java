package dev.atalaya.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.export.WholeFile.Trouble;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("bundle.zip");
    }

    private void nothingElseIsLeft() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyItsOwnerReadsIt() throws IOException {
        assertThat(WholeFile.write(file(), false, out -> {
                    out.write(1);
                    return true;
                }))
                .isTrue();

        assertThat(Files.readAllBytes(file())).containsExactly(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        nothingElseIsLeft();
    }

    @Test
    void whatStoodThereStaysUntilAllIsWritten() throws IOException {
        Files.writeString(file(), "old");
        assertThatThrownBy(() -> WholeFile.write(file(), true, out -> {
                    out.write(1);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOfSatisfying(
                        IOException.class, e -> assertThat(WholeFile.trouble(e)).isEqualTo(Trouble.DISK_FULL));
        assertThat(WholeFile.write(file(), true, _ -> false)).isFalse();

        assertThat(file()).hasContent("old");
        nothingElseIsLeft();
    }

    @Test
    void whatMayNotGoIsLeftAlone() throws IOException {
        Files.writeString(file(), "old");
        assertThatThrownBy(() -> WholeFile.write(file(), false, _ -> true))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file()).hasContent("old");
    }

    @Test
    void eachTroubleIsNamed() {
        Path nowhere = folder.resolve("no/bundle.zip");
        assertThatThrownBy(() -> WholeFile.write(nowhere, false, _ -> true))
                .isInstanceOfSatisfying(
                        IOException.class, e -> assertThat(WholeFile.trouble(e)).isEqualTo(Trouble.NO_FOLDER));
        assertThat(WholeFile.trouble(new FileAlreadyExistsException("x"))).isEqualTo(Trouble.EXISTS);
        assertThat(WholeFile.trouble(new AccessDeniedException("x"))).isEqualTo(Trouble.NOT_WRITABLE);
        assertThat(WholeFile.trouble(new FileSystemException("x", null, "Read-only file system")))
                .isEqualTo(Trouble.NOT_WRITABLE);
        assertThat(WholeFile.trouble(new FileSystemException("x", null, "Disk quota exceeded")))
                .isEqualTo(Trouble.DISK_FULL);
        assertThat(WholeFile.trouble(new IOException("gone"))).isEqualTo(Trouble.OTHER);
    }
}

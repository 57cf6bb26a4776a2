package dev.atalaya.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {

    @TempDir
    Path temp;

    @Test
    void twoMayMakeTheSameFolderAtOnce() throws Exception {
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (int round = 0; round < 50; round++) {
                Path folder = temp.resolve("r" + round).resolve("a").resolve("b");
                CyclicBarrier together = new CyclicBarrier(4);
                List<Future<Path>> made = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    made.add(pool.submit(() -> {
                        together.await();
                        return PrivateFiles.folder(folder);
                    }));
                }
                for (Future<Path> one : made) assertThat(one.get()).isDirectory();
            }
        }
    }

    @Test
    void aFileInTheWayIsSaid() throws Exception {
        Path file = Files.createFile(temp.resolve("file"));
        assertThatThrownBy(() -> PrivateFiles.folder(file)).isInstanceOf(FileAlreadyExistsException.class);
    }
}

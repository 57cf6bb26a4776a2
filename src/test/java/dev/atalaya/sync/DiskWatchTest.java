package dev.atalaya.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.store.StoreException;
import dev.atalaya.store.StoreException.Kind;
import dev.atalaya.texts.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskWatchTest {

    private final List<StoreHealth> said = new ArrayList<>();
    private final Health health = new Health(said::add);
    private final ManualLoop loop = new ManualLoop();

    @Test
    void aFolderThatIsGoneIsSaidUntilItIsThereAgain(@TempDir Path parent) throws IOException {
        Path folder = Files.createDirectory(parent.resolve("profile"));
        new DiskWatch(folder, health, loop).start();
        loop.step();
        assertThat(said).isEmpty();
        Files.delete(folder);
        loop.advance(DiskWatch.EVERY);
        assertThat(said.getLast().alarms()).containsExactly(Said.of("files.disk.DISK"));
        Files.createDirectory(folder);
        loop.advance(DiskWatch.EVERY);
        assertThat(said.getLast().alarms()).isEmpty();
    }

    @Test
    void aFullDiskIsSaidOnceWhateverFailsForIt() {
        health.trouble(Health.Topic.HISTORY, new StoreException(Kind.DISK_FULL, "full", null));
        assertThat(said.getLast().details()).hasSize(1);
        health.disk(Kind.DISK_FULL);
        health.trouble(Health.Topic.CACHE, new StoreException(Kind.DISK_FULL, "full", null));
        assertThat(said.getLast().details()).containsExactly(Said.of("files.disk.DISK_FULL"));
        health.trouble(Health.Topic.CACHE, new StoreException(Kind.IN_USE, "used", null));
        assertThat(said.getLast().details()).hasSize(2);
        health.disk(null);
        assertThat(said.getLast().details()).hasSize(2);
        assertThat(said.getLast().alarms()).isEmpty();
        health.well(Health.Topic.CACHE);
        health.well(Health.Topic.HISTORY);
        assertThat(said.getLast().details()).isEmpty();
    }
}

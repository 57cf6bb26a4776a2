package dev.atalaya.sync;

import dev.atalaya.store.files.Disk;
import java.nio.file.Path;
import java.time.Duration;

/// Looks every other second whether the disk of the files can be written: what is written in the background fails late,
/// and says nothing once there is room again.
public final class DiskWatch {

    static final Duration EVERY = Duration.ofSeconds(2);

    private final Path folder;
    private final Health health;
    private final Loop loop;

    /// @param loop of its own: a disk may take long to answer
    public DiskWatch(Path folder, Health health, Loop loop) {
        this.folder = folder;
        this.health = health;
        this.loop = loop;
    }

    public void start() {
        loop.execute(this::look);
    }

    private void look() {
        loop.after(EVERY, this::look);
        health.disk(Disk.trouble(folder));
    }
}

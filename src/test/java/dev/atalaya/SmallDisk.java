package dev.atalaya;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A disk of a few megabytes in memory, mounted on a folder, for whoever may mount.
final class SmallDisk implements AutoCloseable {

    private static final byte[] BLOCK = new byte[4096];

    private final Path root;

    private SmallDisk(Path root) {
        this.root = root;
    }

    /// Empty where this user may not mount, or the system knows no such disks.
    static Optional<SmallDisk> on(Path folder, int megabytes) throws IOException, InterruptedException {
        if (!Files.isExecutable(Path.of("/bin/mount"))) return Optional.empty();
        boolean mounted = run("/bin/mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
        return mounted ? Optional.of(new SmallDisk(folder)) : Optional.empty();
    }

    /// One on a file that gives up like a real one, see [#giveUp].
    static Optional<SmallDisk> onFile(Path folder, Path image, int megabytes) throws IOException, InterruptedException {
        Path maker = Path.of("/usr/sbin/mkfs.ext4");
        if (!Files.isExecutable(Path.of("/bin/mount")) || !Files.isExecutable(maker)) return Optional.empty();
        boolean mounted = run(maker.toString(), "-q", image.toString(), megabytes + "m")
                && run("/bin/mount", "-o", "loop,errors=remount-ro", image.toString(), folder.toString())
                && Files.isWritable(trigger(folder));
        return mounted ? Optional.of(new SmallDisk(folder)) : Optional.empty();
    }

    private static Path trigger(Path root) throws IOException {
        Path device = Path.of(Files.getFileStore(root).name());
        return Path.of("/sys/fs/ext4").resolve(device.getFileName()).resolve("trigger_fs_error");
    }

    /// As after an error of the hardware: it takes no more writes until it is mounted again.
    void giveUp() throws IOException {
        Files.writeString(trigger(root), "1");
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(List.of(command))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    Path root() {
        return root;
    }

    private Path filler() {
        return root.resolve("filler");
    }

    void fill() throws IOException {
        try (OutputStream out = Files.newOutputStream(filler())) {
            while (Files.getFileStore(root).getUsableSpace() > 0) out.write(BLOCK);
        } catch (IOException e) {
            if (Files.getFileStore(root).getUsableSpace() > BLOCK.length) throw e;
        }
    }

    void free() throws IOException {
        Files.delete(filler());
    }

    void readOnly() throws IOException, InterruptedException {
        if (!run("/bin/mount", "-o", "remount,ro", root.toString())) throw new IOException("not read-only");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (!run("/bin/umount", root.toString()) && !run("/bin/umount", "-l", root.toString()))
            throw new IOException("still mounted: " + root);
    }
}

package dev.atalaya.simulator.keep;

import dev.atalaya.simulator.world.Image;
import dev.atalaya.simulator.world.WorldCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Writes a world's state down. What is written is with the operating system when a call returns, so that the death of
/// the process loses nothing. Images are written on a thread of their own. Use from one thread.
public final class Keeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final int LAST_IMAGE_SECONDS = 60;

    private final StateFiles files;
    private final JsonMapper mapper;
    private final AutoCloseable lock;
    private final ExecutorService writer;
    private FileChannel commands;
    private int number;

    /// @param number of the first command log to write
    Keeper(StateFiles files, JsonMapper mapper, AutoCloseable lock, ThreadFactory threads, int number)
            throws IOException {
        this.files = files;
        this.mapper = mapper;
        this.lock = lock;
        this.writer = Executors.newSingleThreadExecutor(threads);
        this.number = number;
        this.commands = append(number);
    }

    /// Writes down a command, or only how far the clock has come.
    ///
    /// @throws UncheckedIOException when it cannot be written
    public void write(Instant at, double speed, boolean paused, @Nullable WorldCommand<?> command) {
        byte[] line = (mapper.writeValueAsString(new Line(at, speed, paused, command)) + "\n")
                .getBytes(StandardCharsets.UTF_8);
        try {
            ByteBuffer left = ByteBuffer.wrap(line);
            while (left.hasRemaining()) commands.write(left);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Starts a new log and writes the image for it aside; until that is done the former files still tell everything.
    public void image(Image image) {
        try {
            commands.close();
            number++;
            commands = append(number);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        int mine = number;
        writer.execute(() -> {
            try {
                files.write(files.world(mine), image);
                files.forgetBefore(mine);
            } catch (IOException | JacksonException failure) {
                LOG.error("The simulator's state could not be written: {}", failure.toString());
            }
        });
    }

    /// Waits for the last image, and lets go of the directory.
    @Override
    public void close() {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(LAST_IMAGE_SECONDS, TimeUnit.SECONDS)) {
                LOG.error("The simulator's last state was not written within {} s", LAST_IMAGE_SECONDS);
            }
            commands.close();
            lock.close();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (Exception failure) {
            LOG.error("The simulator's state directory could not be let go of: {}", failure.toString());
        }
    }

    private FileChannel append(int of) throws IOException {
        return FileChannel.open(files.commands(of), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}

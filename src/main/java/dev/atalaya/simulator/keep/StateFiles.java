package dev.atalaya.simulator.keep;

import dev.atalaya.wire.Json;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/// The files in a state directory: `origin.json`, `world-N.json.gz` and `commands-N.jsonl` (what happened after world
/// N; world 0 is the origin).
final class StateFiles {

    private static final String WORLD = "world-";
    private static final String COMMANDS = "commands-";

    private final Path directory;
    private final JsonMapper mapper;

    StateFiles(Path directory) {
        this.directory = directory;
        // A world holds hundreds of thousands of instants: as numbers they are read in a fraction of the time.
        this.mapper = Json.mapper()
                .rebuild()
                .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.WRITE_DATE_TIMESTAMPS_AS_NANOSECONDS)
                .disable(DateTimeFeature.READ_DATE_TIMESTAMPS_AS_NANOSECONDS)
                .build();
    }

    Path origin() {
        return directory.resolve("origin.json");
    }

    Path world(int number) {
        return directory.resolve(WORLD + number + ".json.gz");
    }

    Path commands(int number) {
        return directory.resolve(COMMANDS + number + ".jsonl");
    }

    /// The newest world's number; 0 where there is only the origin.
    int newestWorld() throws IOException {
        return numbers(WORLD).stream().max(Integer::compare).orElse(0);
    }

    /// Numbers of the command logs from that world on, in order.
    List<Integer> commandsFrom(int world) throws IOException {
        return numbers(COMMANDS).stream().filter(n -> n >= world).sorted().toList();
    }

    /// Writes all of it or nothing.
    void write(Path file, Object value) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (FileChannel channel = FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            OutputStream packed = packed(file) ? new GZIPOutputStream(out, 1 << 16) : out;
            mapper.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).writeValue(packed, value);
            if (packed instanceof GZIPOutputStream gzip) gzip.finish();
            out.flush();
            channel.force(true);
        }
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    <T> T read(Path file, Class<T> type) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                InputStream plain = packed(file) ? new GZIPInputStream(in, 1 << 16) : in) {
            return mapper.readValue(plain, type);
        }
    }

    /// Deletes what came before that world.
    void forgetBefore(int world) throws IOException {
        for (int number : numbers(WORLD)) {
            if (number < world) Files.deleteIfExists(world(number));
        }
        for (int number : numbers(COMMANDS)) {
            if (number < world) Files.deleteIfExists(commands(number));
        }
    }

    /// Moves everything into a directory beside it.
    Path setAside() throws IOException {
        int number = 1;
        Path aside = directory.resolve("damaged-" + number);
        while (Files.exists(aside)) aside = directory.resolve("damaged-" + ++number);
        Files.createDirectories(aside);
        for (Path file : files()) Files.move(file, aside.resolve(file.getFileName()));
        return aside;
    }

    private List<Integer> numbers(String prefix) throws IOException {
        return files().stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.matches(prefix + "\\d{1,9}\\.json.*") && !name.endsWith(".part"))
                .map(name -> Integer.parseInt(name.substring(prefix.length(), name.indexOf('.'))))
                .toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches("(origin|world-|commands-).*"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean packed(Path file) {
        return file.getFileName().toString().endsWith(".gz");
    }
}

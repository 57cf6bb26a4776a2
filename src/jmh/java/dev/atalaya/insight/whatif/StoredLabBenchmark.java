package dev.atalaya.insight.whatif;

import dev.atalaya.floor.Stretch;
import dev.atalaya.store.CacheOpening;
import dev.atalaya.store.FileKey;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.cache.CacheFile;
import dev.atalaya.store.log.Cancel;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// The what-if from the encrypted store that `LogBenchmark build FOLDER N` makes, with the console's heap (-Xmx256m):
/// reading and replaying, and another scenario about the same decisions, a few times in a row.
public final class StoredLabBenchmark {

    private static final Stretch YEARS =
            new Stretch(Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2028-01-01T00:00:00Z"));

    private StoredLabBenchmark() {}

    public static void main(String[] args) throws TooManyException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        FileKey key = new FileKey("0123456789abcdef".repeat(4));
        CacheOpening opening = new CacheFile(Path.of(args[0]), key, Instant.parse("2026-01-01T00:00:00Z")).open();
        StoredLab.Known nothing = new StoredLab.Known(List.of(), Set.of());
        try (FloorCache cache = ((CacheOpening.Open) opening).cache()) {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            for (int round = 0; round < 6; round++) {
                long start = System.nanoTime();
                long cpu = threads.getCurrentThreadCpuTime();
                StoredLab stored = new StoredLab(cache.log(), cache.history());
                Lab lab = stored.open(YEARS, nothing, Set.of(), List.of(), Cancel.NEVER);
                long read = System.nanoTime();
                long cpuRead = threads.getCurrentThreadCpuTime();
                Answer answer = lab.replay(LabBenchmark.scenario("setting"));
                long done = System.nanoTime();
                Lab again = stored.open(YEARS, nothing, Set.of(), List.of(), Cancel.NEVER);
                again.replay(LabBenchmark.scenario("members"));
                long asked = System.nanoTime();
                out.printf(
                        "%,d decisions, %,d changed: read %,d ms (%,d of CPU), replayed %,d ms; another scenario %,d ms%n",
                        answer.decisions(),
                        answer.changed(),
                        (read - start) / 1_000_000,
                        (cpuRead - cpu) / 1_000_000,
                        (done - read) / 1_000_000,
                        (asked - done) / 1_000_000);
            }
        }
    }
}

package dev.atalaya.insight.sheet;

import dev.atalaya.export.pdf.Paper;
import dev.atalaya.insight.LoggedDecisions;
import dev.atalaya.store.CacheOpening;
import dev.atalaya.store.FileKey;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.cache.CacheFile;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.sync.CompleteHistory;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// The agent status report as the screen has it, with bars and dots, of the data that `HistoryBenchmark` builds:
/// `FOLDER DAYS group|agent|day [OUT]`. Tells how long it takes and what it holds (with the console's heap: -Xmx256m),
/// and writes its files into the folder OUT.
public final class SheetBenchmark {

    private static final Instant START = Instant.parse("2026-10-01T00:00:00Z");
    private static final FileKey KEY = new FileKey("0123456789abcdef".repeat(4));

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    public static void main(String[] args) throws IOException {
        try (FloorCache cache = open(Path.of(args[0]))) {
            new SheetBenchmark()
                    .run(cache, Integer.parseInt(args[1]), Grouping.valueOf(args[2].toUpperCase(Locale.ROOT)), args);
        }
    }

    private static FloorCache open(Path folder) {
        if (new CacheFile(folder, KEY, START).open() instanceof CacheOpening.Open(FloorCache cache, var aside)
                && aside == null) return cache;
        throw new IllegalStateException("the file is not as it should be");
    }

    private void run(FloorCache cache, int days, Grouping grouping, String[] args) throws IOException {
        Instant end = START.plus(Duration.ofDays(days));
        SheetMaker maker = new SheetMaker(
                new CompleteHistory(cache.history()), cancel -> new LoggedDecisions(cache, cancel), _ -> true);
        Asked asked = new Asked(START, end, ZoneId.of("UTC"), Set.of(), grouping);
        Present present = new Present("Benchmark", end, Map.of(), Map.of(), Map.of());
        long begin = System.nanoTime();
        @Nullable Sheet sheet = maker.make(asked, present, SheetSource.Progress.NONE, Cancel.NEVER);
        double took = (System.nanoTime() - begin) / 1e9;
        long bars = lines(sheet, line -> line.bars().size());
        long dots = lines(sheet, line -> line.dots().size());
        out.printf(
                "sheet of %d days by %s: %.1f s, %,d lines, %,d bars, %,d dots%n",
                days, grouping, took, lines(sheet, _ -> 1), bars, dots);
        if (args.length > 3) files(sheet, Files.createDirectories(Path.of(args[3])));
        long with = used(sheet);
        sheet = null;
        out.printf("%,d bytes held%n", with - used(null));
    }

    private static long lines(Sheet sheet, ToIntFunction<Line> count) {
        return sheet.parts().stream()
                .flatMap(part -> part.lines().stream())
                .mapToLong(count::applyAsInt)
                .sum();
    }

    /// @param kept is in memory at that time
    private static long used(@Nullable Sheet kept) {
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        Reference.reachabilityFence(kept);
        return used;
    }

    /// Writes into a stream.
    private interface Writing {
        long into(OutputStream to) throws IOException;
    }

    private void files(Sheet sheet, Path folder) throws IOException {
        Texts texts = Texts.of(Language.EN);
        for (SheetExport.Kind kind : SheetExport.Kind.values()) {
            write(
                    folder.resolve("sheet." + kind.extension()),
                    to -> SheetExport.write(sheet, kind, Paper.A4, texts, to));
        }
        write(folder.resolve("intervals.csv"), to -> SheetExport.intervals(sheet, SheetExport.Kind.CSV, texts, to));
        write(folder.resolve("dots.txt"), to -> {
            PrintStream print = new PrintStream(to, false, StandardCharsets.UTF_8);
            for (Part part : sheet.parts()) {
                for (Line line : part.lines()) {
                    print.println(line.id() + " " + line.sums());
                    for (Dot dot : line.dots()) print.println(dot);
                }
                print.println(part.sums());
            }
            print.println(sheet.sums() + " " + sheet.tiles());
            print.flush();
            return 1;
        });
    }

    private void write(Path file, Writing writing) throws IOException {
        long begin = System.nanoTime();
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
            writing.into(to);
        }
        out.printf("%s: %.1f s, %,d bytes%n", file.getFileName(), (System.nanoTime() - begin) / 1e9, Files.size(file));
    }
}

package dev.atalaya.store.cache;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Went;
import dev.atalaya.store.CacheOpening;
import dev.atalaya.store.FileKey;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.h2.Database;
import dev.atalaya.store.h2.Rows;
import dev.atalaya.store.log.ActorRef;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.store.log.Judgement;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.LogRange;
import dev.atalaya.store.log.Place;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The log at scale, against the design's budgets. `build FOLDER N` writes a year of N decisions, `ask FOLDER` asks
/// (with the console's heap: -Xmx256m), `size FOLDER` compacts the file and tells its size.
public final class LogBenchmark {

    private static final FileKey KEY = new FileKey("0123456789abcdef".repeat(4));
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration YEAR = Duration.ofDays(365);
    private static final int BATCH = 1000;
    private static final int PAGE = 50;
    private static final int BUCKETS = 180;
    private static final List<String> FILTERS =
            List.of("group", "agent", "agent before", "rule", "trigger", "actor", "went", "judgement", "contact");

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Random random = new Random(5);
    private final ManyContacts contacts = new ManyContacts(9);
    private final Path folder;

    private LogBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        LogBenchmark benchmark = new LogBenchmark(Files.createDirectories(Path.of(args[1])));
        switch (args[0]) {
            case "build" -> benchmark.build(Integer.parseInt(args[2]));
            case "ask" -> benchmark.ask();
            case "size" -> benchmark.size();
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private FloorCache open() {
        if (new CacheFile(folder, KEY, START).open() instanceof CacheOpening.Open(FloorCache cache, var aside)
                && aside == null) return cache;
        throw new IllegalStateException("the file is not as it should be");
    }

    private void build(int n) {
        SomeDecisions some = new SomeDecisions(new Random(7));
        long step = YEAR.toMillis() / n;
        try (FloorCache cache = open()) {
            long begin = System.nanoTime();
            List<Assignment> batch = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                Instant at = START.plusMillis(i * step + random.nextInt((int) step));
                batch.add(contacts.with(some.decision("a-" + (100_000 + i), "c-" + (50_000 + i * 2L / 3), at)));
                if (batch.size() < BATCH && i < n - 1) continue;
                cache.backfill(batch);
                batch.clear();
                if ((i + 1) % 250_000 == 0) {
                    out.printf("%,d, %.0f s%n", i + 1, (System.nanoTime() - begin) / 1e9);
                }
            }
        }
    }

    private void size() throws SQLException {
        try (Database database = Database.open(folder.resolve("cache"), KEY, "")) {
            long n = database.call(c -> Rows.list(c, "SELECT COUNT(*) FROM decision", row -> row.getLong(1))
                    .getFirst());
            long packs = database.call(c -> Rows.list(c, "SELECT SUM(LENGTH(data)) FROM pack", row -> row.getLong(1))
                    .getFirst());
            database.call(c -> Rows.update(c, "SHUTDOWN COMPACT"));
            double bytes = Database.pathOf(folder.resolve("cache")).toFile().length();
            out.printf(
                    "%,d decisions: %.1f bytes each, of which %.1f packed columns%n", n, bytes / n, (double) packs / n);
        }
    }

    private void ask() {
        try (FloorCache cache = open()) {
            DecisionLog log = cache.log();
            List<Instant> edges = edges();
            out.printf("%,d decisions%n", cache.count());
            once("first page of all, just opened", () -> log.older(LogFilter.ALL, null, PAGE, Cancel.NEVER));
            once("histogram of all, just opened", () -> log.tally(LogFilter.ALL, edges, Cancel.NEVER));
            times("histogram of all", 20, () -> log.tally(LogFilter.ALL, edges, Cancel.NEVER));
            for (int i = 0; i < FILTERS.size(); i++) {
                int which = i;
                times("page: time x " + FILTERS.get(i), 60, () -> page(log, until(one(LogFilter.ALL, which))));
            }
            times("page: time x one filter", 300, () -> page(log, until(one())));
            times("page: any combination", 200, () -> page(log, until(some())));
            for (int i = 0; i < FILTERS.size(); i++) {
                int which = i;
                times("count: " + FILTERS.get(i), 5, () -> log.tally(one(LogFilter.ALL, which), edges, Cancel.NEVER));
            }
            times("count: any combination", 20, () -> log.tally(some(), edges, Cancel.NEVER));
            LogRange all = log.open(LogFilter.ALL, edges, Cancel.NEVER);
            times(
                    "rows anywhere of " + all.size(),
                    100,
                    () -> all.rows(random.nextInt(all.size()), PAGE, Cancel.NEVER));
            LogFilter filter = LogFilter.ALL.withWent(Set.of(Went.ASSIGNABLE, Went.NOT_AVAILABLE));
            LogRange part = log.open(filter, edges, Cancel.NEVER);
            times(
                    "rows anywhere of " + part.size(),
                    100,
                    () -> part.rows(random.nextInt(part.size()), PAGE, Cancel.NEVER));
            times("where a place is", 50, () -> part.index(new Place(Slots.first(time())), Cancel.NEVER));
            times("search: a word that occurs", 50, () -> log.find(contacts.word(), null, 20, Cancel.NEVER));
            times("search: a beginning", 50, () -> log.find(contacts.word().substring(0, 3), null, 20, Cancel.NEVER));
            List<String> names = names(log);
            times("search: a contact's whole name", 50, () -> log.find(pick(names), null, 20, Cancel.NEVER));
            times(
                    "search: two words at random",
                    50,
                    () -> log.find(contacts.word() + " " + contacts.word(), null, 20, Cancel.NEVER));
            times("search: nothing", 10, () -> log.find("zzyx" + random.nextInt(), null, 20, Cancel.NEVER));
            times("cancel after 20 ms", 10, () -> cancelled(log, edges));
        }
    }

    private static Object page(DecisionLog log, LogFilter filter) {
        return log.older(filter, null, PAGE, Cancel.NEVER);
    }

    private List<String> names(DecisionLog log) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            log.older(until(LogFilter.ALL), null, 1, Cancel.NEVER)
                    .forEach(row -> names.add(row.decision().contactName()));
        }
        return names;
    }

    private String pick(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }

    private Object cancelled(DecisionLog log, List<Instant> edges) {
        long end = System.nanoTime() + 20_000_000;
        try {
            return log.tally(one(LogFilter.ALL, 8), edges, () -> System.nanoTime() > end);
        } catch (CancellationException e) {
            return e;
        }
    }

    private LogFilter one() {
        return one(LogFilter.ALL, random.nextInt(FILTERS.size()));
    }

    private LogFilter some() {
        LogFilter filter = LogFilter.ALL;
        for (int i = 2 + random.nextInt(4); i > 0; i--) filter = one(filter, random.nextInt(FILTERS.size()));
        return filter;
    }

    private LogFilter one(LogFilter to, int which) {
        UnaryOperator<LogFilter> add = switch (which) {
            case 0 -> f -> f.withGroups(Set.of("g-" + random.nextInt(20)));
            case 1 -> f -> f.withAgents(Set.of("ag-" + random.nextInt(300)));
            case 2 -> f -> f.withAgentsBefore(Set.of("ag-" + random.nextInt(300)));
            case 3 -> f -> f.withRules(Set.of(RuleCode.HELD_NOBODY_ASSIGNABLE));
            case 4 -> f -> f.withTriggers(Set.of(Trigger.values()[random.nextInt(6)]));
            case 5 -> f -> f.withActors(Set.of(ActorRef.any(Actor.Kind.SUPERVISOR)));
            case 6 -> f -> f.withWent(Set.of(Went.NOT_AVAILABLE));
            case 7 -> f -> f.withJudgements(Set.of(Judgement.CONSISTENT));
            default -> f -> f.withContact(contacts.word());
        };
        return add.apply(to);
    }

    private LogFilter until(LogFilter filter) {
        return filter.between(null, time());
    }

    private Instant time() {
        return START.plusMillis((long) (random.nextDouble() * YEAR.toMillis()));
    }

    private static List<Instant> edges() {
        List<Instant> edges = new ArrayList<>();
        for (int i = 0; i <= BUCKETS; i++)
            edges.add(START.plus(YEAR.multipliedBy(i).dividedBy(BUCKETS)));
        return edges;
    }

    private void once(String what, Supplier<?> work) {
        long begin = System.nanoTime();
        var _ = work.get();
        out.printf("%-40s %8.1f ms%n", what, (System.nanoTime() - begin) / 1e6);
    }

    /// The time, and of it that of the processor: on a busy machine only that can be compared.
    private void times(String what, int n, Supplier<?> work) {
        double[] millis = new double[n];
        double[] busy = new double[n];
        for (int i = 0; i < n; i++) {
            long cpu = threads.getCurrentThreadCpuTime();
            long begin = System.nanoTime();
            var _ = work.get();
            millis[i] = (System.nanoTime() - begin) / 1e6;
            busy[i] = (threads.getCurrentThreadCpuTime() - cpu) / 1e6;
        }
        Arrays.sort(millis);
        Arrays.sort(busy);
        int most = (int) Math.ceil(n * 0.95) - 1;
        out.printf(
                "%-40s p50 %8.1f  p95 %8.1f  most %8.1f ms, processor %8.1f %8.1f%n",
                what, millis[n / 2], millis[most], millis[n - 1], busy[n / 2], busy[most]);
    }
}

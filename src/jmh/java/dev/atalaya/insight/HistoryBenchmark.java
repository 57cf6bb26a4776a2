package dev.atalaya.insight;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.ConversationSpan.Line;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.Role;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Side;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Verdict;
import dev.atalaya.store.CacheOpening;
import dev.atalaya.store.FileKey;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.cache.CacheFile;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.sync.Threads;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// The past at scale: a month of 500 agents, 200 changes and 40 conversations each a day, in an encrypted cache.
/// `build FOLDER DAYS` writes it, `ask FOLDER DAYS` asks (with the console's heap: -Xmx256m).
public final class HistoryBenchmark {

    private static final int AGENTS = 500;
    private static final int GROUPS = 20;
    private static final int CHANGES = 200;
    private static final int TALKS = 20_000;
    private static final Instant START = Instant.parse("2026-10-01T00:00:00Z");
    private static final FileKey KEY = new FileKey("0123456789abcdef".repeat(4));
    private static final GroupSettings SETTINGS = new GroupSettings(false, false, true, null);
    private static final List<String> STATES = List.of("Online", "Lunch", "Training", "Offline");

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final Random random = new Random(5);
    private final Path folder;
    private final int days;

    private HistoryBenchmark(Path folder, int days) {
        this.folder = folder;
        this.days = days;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[1]));
        HistoryBenchmark benchmark = new HistoryBenchmark(folder, Integer.parseInt(args[2]));
        switch (args[0]) {
            case "build" -> benchmark.build();
            case "ask" -> benchmark.ask();
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private FloorCache open() {
        if (new CacheFile(folder, KEY, START).open() instanceof CacheOpening.Open(FloorCache cache, var aside)
                && aside == null) return cache;
        throw new IllegalStateException("the file is not as it should be");
    }

    private void build() {
        try (FloorCache cache = open()) {
            cache.history().keepConfig(new Stretch(START, START.plus(Duration.ofDays(days))), setUps());
            for (int day = 0; day < days; day++) {
                Instant from = START.plus(Duration.ofDays(day));
                long begin = System.nanoTime();
                cache.history().keepAgents(new Stretch(from, from.plus(Duration.ofDays(1))), shown(from));
                long states = System.nanoTime();
                talks(cache, from, day);
                out.printf(
                        "day %d: states %.1f s, conversations and decisions %.1f s, %,d bytes%n",
                        day, (states - begin) / 1e9, (System.nanoTime() - states) / 1e9, cache.bytes());
            }
        }
    }

    private List<ConfigInterval> setUps() {
        List<ConfigInterval> all = new ArrayList<>();
        Instant end = START.plus(Duration.ofDays(days));
        for (int g = 0; g < GROUPS; g++) {
            int first = g * AGENTS / GROUPS;
            List<String> members = IntStream.range(first, first + AGENTS / GROUPS)
                    .mapToObj(a -> "a" + a)
                    .toList();
            Group group = new Group("g" + g, "Group " + g, ZoneId.of("UTC"), members, List.of(), null, SETTINGS, 1);
            all.add(new ConfigInterval(
                    new FloorEvent.GroupChanged(group), START, end, true, Actor.BOT, Evidence.RECORDED));
        }
        for (int a = 0; a < AGENTS; a++) {
            Agent agent =
                    new Agent("a" + a, "Agent " + a, "", Role.AGENT, true, "", START, true, START, START, false, 1);
            all.add(new ConfigInterval(
                    new FloorEvent.AgentChanged(agent), START, end, true, Actor.BOT, Evidence.RECORDED));
        }
        return all;
    }

    private List<AgentInterval> shown(Instant day) {
        List<AgentInterval> shown = new ArrayList<>(AGENTS * CHANGES);
        for (int a = 0; a < AGENTS; a++) {
            int[] edges =
                    random.ints(CHANGES - 1, 1, 86_400).sorted().distinct().toArray();
            Actor self = new Actor(Actor.Kind.AGENT, "a" + a, "Agent " + a);
            int from = 0;
            for (int i = 0; i <= edges.length; i++) {
                int to = i < edges.length ? edges[i] : 86_400;
                String state = STATES.get(random.nextInt(4));
                shown.add(new AgentInterval(
                        "a" + a,
                        "st-" + state,
                        state,
                        state.equals("Online"),
                        !state.equals("Offline"),
                        day.plusSeconds(from),
                        day.plusSeconds(to),
                        false,
                        self,
                        Evidence.RECORDED));
                from = to;
            }
        }
        return shown;
    }

    private void talks(FloorCache cache, Instant day, int number) {
        List<ConversationSpan> spans = new ArrayList<>();
        List<Assignment> decisions = new ArrayList<>();
        for (int i = 0; i < TALKS; i++) {
            int a = random.nextInt(AGENTS);
            String group = "g" + a * GROUPS / AGENTS;
            Instant opened = day.plusMillis((long) i * 86_400_000 / TALKS);
            List<Line> lines = new ArrayList<>();
            for (int m = 0; m < 10; m++) {
                lines.add(new Line(opened.plusSeconds(m * 70L), m % 2 == 0 ? Side.CUSTOMER : Side.AGENT));
            }
            // Nearly all within four hours, some after days: some 3,000 are open at any time.
            Duration length = Duration.ofMinutes(random.nextInt(20) == 0 ? 2_000 : random.nextInt(10, 240));
            String id = String.valueOf(100_000 + number * TALKS + i);
            spans.add(new ConversationSpan(
                    id,
                    "contact-" + id,
                    Channel.WHATSAPP,
                    group,
                    "a" + a,
                    opened,
                    opened.plusSeconds(70),
                    opened.plus(length),
                    lines,
                    Evidence.RECORDED));
            decisions.add(decision(id, opened, group, a));
            if (spans.size() < 1_000) continue;
            cache.history().keepConversations(spans);
            cache.backfill(decisions);
            spans.clear();
            decisions.clear();
        }
    }

    private static Assignment decision(String id, Instant at, String group, int chosen) {
        List<Candidate> candidates = IntStream.range(0, 5)
                .mapToObj(i -> (chosen + i) % AGENTS)
                .map(a -> new Candidate(
                        "a" + a,
                        "Agent " + a,
                        true,
                        "st-Online",
                        "Online",
                        at.minusSeconds(300),
                        true,
                        at.minusSeconds(9000),
                        true,
                        false,
                        6,
                        a == chosen ? Verdict.CHOSEN : Verdict.NOT_DRAWN))
                .toList();
        return new Assignment(
                "d-" + id,
                at,
                id,
                "Contact " + id,
                Channel.WHATSAPP,
                group,
                Trigger.NEW,
                null,
                "a" + chosen,
                RuleCode.RANDOM_ASSIGNABLE,
                Actor.BOT,
                SETTINGS,
                true,
                candidates,
                null,
                null,
                null,
                1,
                null,
                null);
    }

    private void ask() {
        try (FloorCache cache = open();
                ExecutorService hands = new Threads(_ -> {}).pool("past", 2)) {
            FloorAt machine = new FloorAt(cache.history(), new LoggedDecisions(cache, Cancel.NEVER), hands);
            StatusReports reports = new StatusReports(cache.history(), new LoggedDecisions(cache, Cancel.NEVER));
            PastFloor some = machine.at(moment());
            out.printf(
                    "%,d agents, %,d open conversations, %,d decisions, %,d bytes%n",
                    some.agents().size(), some.conversations().size(), cache.count(), cache.bytes());
            time("floor at a random second of the month", 40, () -> machine.at(moment()));
            Instant[] playing = {START.plus(Duration.ofDays(days / 2)).plus(Duration.ofHours(10))};
            time("floor a minute later, as in play", 40, () -> machine.at(playing[0] = playing[0].plusSeconds(60)));
            time(
                    "one agent, 30 minutes",
                    40,
                    () -> new Past(cache.history())
                            .around("a" + random.nextInt(AGENTS), moment(), Duration.ofMinutes(15)));
            time("all agents' stretches of a random day", 20, () -> {
                Instant from = START.plus(Duration.ofDays(random.nextInt(days)));
                return cache.history().agents(from, from.plus(Duration.ofDays(1)));
            });
            time("report of a random day, one group", 10, () -> report(reports, "g3"::equals));
            time("report of a random day, all groups", 10, () -> report(reports, _ -> true));
            long begin = System.nanoTime();
            reports.of(new Stretch(START, START.plus(Duration.ofDays(days))), ZoneId.of("UTC"), _ -> true);
            out.printf("report of the month, all groups: %.1f s%n", (System.nanoTime() - begin) / 1e9);
        }
    }

    private StatusReport report(StatusReports reports, Predicate<String> groups) {
        Instant from = START.plus(Duration.ofDays(random.nextInt(days)));
        return reports.of(new Stretch(from, from.plus(Duration.ofDays(1))), ZoneId.of("UTC"), groups);
    }

    private Instant moment() {
        return START.plusSeconds(random.nextLong(Duration.ofDays(days).toSeconds() - 60));
    }

    private void time(String what, int times, Supplier<?> work) {
        var _ = work.get();
        double[] took = new double[times];
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            var _ = work.get();
            took[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(took);
        out.printf("%-45s p50 %7.1f ms, p95 %7.1f ms%n", what, took[times / 2], took[times * 95 / 100]);
    }
}

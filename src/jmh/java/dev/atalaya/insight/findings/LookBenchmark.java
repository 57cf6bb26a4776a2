package dev.atalaya.insight.findings;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.sync.AgentBuilder;
import dev.atalaya.sync.ConversationBuilder;
import dev.atalaya.sync.FloorFixtures;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/// What one look of the findings costs on a floor of 500 agents in 25 groups and 5,000 conversations, with 50,000
/// decisions of the last week: 140 changed conversations and 15 new decisions a look, which is 200 events a second.
/// The bytes are those of the looking thread, the changes made beforehand not counted.
public final class LookBenchmark {

    private static final int AGENTS = 500;
    private static final int GROUPS = 25;
    private static final int CONVERSATIONS = 5_000;
    private static final int DECISIONS = 50_000;
    private static final int ROUNDS = 60;

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final Random random = new Random(7);
    private final DraftFloor floor = new DraftFloor();
    private int decided;

    private LookBenchmark() {}

    public static void main(String[] args) throws Exception {
        new LookBenchmark().run();
    }

    private void run() throws Exception {
        for (int i = 0; i < AGENTS; i++) floor.agent(agent(i));
        for (int g = 0; g < GROUPS; g++) {
            floor.group(new Group(
                    group(g), group(g), FloorFixtures.ZONE, members(g), List.of(), null, DraftFloor.PLAIN, 1));
        }
        for (int i = 0; i < CONVERSATIONS; i++) floor.conversation(conversation(i));
        for (int i = 0; i < DECISIONS; i++) floor.kept(decision(Duration.ofSeconds(12L * (DECISIONS - i))));
        floor.look();
        long bytes = 0;
        long nanos = 0;
        for (int round = 0; round < 2 * ROUNDS; round++) {
            List<Conversation> changed = new ArrayList<>();
            for (int i = 0; i < 140; i++) changed.add(conversation(random.nextInt(CONVERSATIONS)));
            List<Assignment> news = new ArrayList<>();
            for (int i = 0; i < 15; i++) news.add(decision(Duration.ZERO));
            floor.change(changed, news);
            long before = allocated();
            long start = System.nanoTime();
            floor.loop.advance(FindingsWatch.SOON);
            if (round < ROUNDS) continue;
            nanos += System.nanoTime() - start;
            bytes += allocated() - before;
        }
        out.printf(
                "%d findings, %d decisions: %,d bytes and %,d us a look%n",
                floor.boards.getLast().open().size(),
                floor.boards.getLast().decisions(),
                bytes / ROUNDS,
                nanos / ROUNDS / 1_000);
    }

    /// One of 25 is away with an assignable state, one of 20 off.
    private static Agent agent(int i) {
        AgentBuilder agent = AgentBuilder.agent(name(i), name(i));
        return i % 20 == 0 ? agent.offline(Duration.ofMinutes(i)).build() : agent.build();
    }

    private Conversation conversation(int i) {
        ConversationBuilder made = ConversationBuilder.conversation("c" + i, "Ana", group(i % GROUPS))
                .waiting(Duration.ofSeconds(random.nextInt(600)));
        if (i % 50 != 0) made.assign(group(i % GROUPS), member(i % GROUPS, random.nextInt(20)));
        return random.nextInt(3) == 0
                ? made.build()
                : made.replied(DraftFloor.NOW).build();
    }

    private Assignment decision(Duration ago) {
        int g = random.nextInt(GROUPS);
        String[] candidates = members(g).stream()
                .map(id -> Integer.parseInt(id.substring(1)) % 20 == 0 ? id : id + "+")
                .toArray(String[]::new);
        boolean absent = random.nextInt(50) == 0;
        String to = member(g, absent ? 0 : 1 + random.nextInt(19));
        return new Logged(
                        "d" + decided++,
                        DraftFloor.NOW.minus(ago),
                        "c" + random.nextInt(CONVERSATIONS),
                        group(g),
                        absent ? RuleCode.NOBODY_ASSIGNABLE : RuleCode.RANDOM_ASSIGNABLE,
                        dev.atalaya.floor.Actor.BOT,
                        null,
                        true,
                        DraftFloor.PLAIN)
                .to(to, candidates);
    }

    private static List<String> members(int g) {
        List<String> members = new ArrayList<>();
        for (int i = 0; i < 20; i++) members.add(member(g, i));
        return members;
    }

    private static String member(int g, int i) {
        return name(g * 20 + i);
    }

    private static String name(int i) {
        return "a" + i;
    }

    private static String group(int g) {
        return "g" + g;
    }

    private static long allocated() throws Exception {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        return (Long) server.getAttribute(new ObjectName("java.lang:type=Threading"), "CurrentThreadAllocatedBytes");
    }
}

package dev.atalaya.insight.whatif;

import dev.atalaya.insight.whatif.Scenario.OfGroup;
import dev.atalaya.store.cache.SomeDecisions;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How many decisions a second are decided again, in memory, on one core: 500,000 decisions of 300 agents in 20 groups
/// with five candidates each. Every group is touched, so that every decision is decided twice.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx256m", "-XX:+UseSerialGC"})
public class LabBenchmark {

    static final int DECISIONS = 500_000;
    private static final int PIECE = 4_000;

    /// What is otherwise: a setting, members, or a cap with one play.
    @Param({"setting", "members", "cap"})
    public String what = "";

    private Lab lab = lab(0);
    private Scenario scenario = Scenario.NONE;

    @Setup
    public void set() {
        lab = lab(DECISIONS);
        scenario = scenario(what);
    }

    static Scenario scenario(String what) {
        Map<String, OfGroup> groups = new HashMap<>();
        for (int g = 0; g < 20; g++) {
            Set<String> without = what.equals("members") ? Set.of("ag-" + 15 * g) : Set.of();
            Boolean only = what.equals("setting") ? true : null;
            groups.put("g-" + g, new OfGroup(only, null, null, without, Set.of(), null));
        }
        return new Scenario(groups, Map.of(), what.equals("cap") ? 12 : 0);
    }

    private static Lab lab(int n) {
        SomeDecisions some = new SomeDecisions(new Random(7));
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        Tapes tapes = new Tapes();
        // All at once would be more objects than there is room for.
        for (int from = 0; from < n; from += PIECE) {
            Taped.add(
                    tapes,
                    IntStream.range(from, Math.min(n, from + PIECE))
                            .mapToObj(i -> some.decision("a-" + i, "c-" + i * 2L / 3, start.plusSeconds(60L * i)))
                            .toList());
        }
        return new Lab(tapes, new Stage(start.plusSeconds(60L * n).toEpochMilli(), Map.of(), Map.of(), Set.of()));
    }

    @Benchmark
    @OperationsPerInvocation(DECISIONS)
    public Answer replay() {
        return lab.replay(scenario, 1);
    }
}

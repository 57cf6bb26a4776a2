package dev.atalaya.insight.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.TimeRange;
import dev.atalaya.insight.HeldTimes;
import dev.atalaya.insight.whatif.Scenario.Hours;
import dev.atalaya.insight.whatif.Scenario.OfGroup;
import dev.atalaya.store.log.Cancel;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The what-if against the plain one, on made-up logs and scenarios.
class LabTest {

    /// Members of no group.
    private static final List<String> PUT_IN = List.of("a6", "a7");

    private static final Offset<Double> CLOSE = Offset.offset(1e-9);

    static LongStream seeds() {
        return LongStream.range(0, 120);
    }

    private static Lab lab(RandomStory story) {
        return lab(story, new Stage(story.end().toEpochMilli(), Map.of(), Map.of(), Set.of()));
    }

    private static Lab lab(RandomStory story, Stage stage) {
        return new Lab(Taped.of(story.decisions), stage);
    }

    private static Lab lab(RandomStory story, Stage stage, Map<String, Instant> closed) {
        Tape tape = Taped.of(story.decisions).done();
        long[] at = new long[tape.conversations.size()];
        closed.forEach((id, when) -> {
            int conversation = tape.conversations.known(id);
            if (conversation != Ids.NONE) at[conversation] = when.toEpochMilli();
        });
        return new Lab(tape, tape.size, stage, new Closings(at), Cancel.NEVER);
    }

    /// Some of the conversations, at any time of the story or after it.
    private static Map<String, Instant> closed(RandomStory story, Random random) {
        Map<String, Instant> closed = new HashMap<>();
        long length = Duration.between(RandomStory.START, story.end()).toSeconds();
        for (Assignment decision : story.decisions) {
            if (random.nextInt(3) == 0)
                closed.put(decision.conversationId(), RandomStory.START.plusSeconds(random.nextLong(length * 5 / 4)));
        }
        return closed;
    }

    private static Scenario scenario(Random random) {
        Map<String, OfGroup> groups = new HashMap<>();
        for (String group : RandomStory.GROUPS) {
            if (random.nextInt(3) == 0) continue;
            Set<String> without = new HashSet<>();
            for (int a = 0; a < 6; a++) if (random.nextInt(4) == 0) without.add("a" + a);
            Set<String> with = new HashSet<>();
            for (String agent : PUT_IN) if (random.nextInt(4) == 0) with.add(agent);
            groups.put(group, new OfGroup(maybe(random), maybe(random), maybe(random), without, with, hours(random)));
        }
        Map<String, Boolean> states = new HashMap<>();
        if (random.nextInt(3) == 0) states.put(RandomStory.STATES.get(random.nextInt(3)), random.nextBoolean());
        return new Scenario(groups, states, 0);
    }

    private static @Nullable Boolean maybe(Random random) {
        return random.nextInt(3) == 0 ? random.nextBoolean() : null;
    }

    private static @Nullable Hours hours(Random random) {
        if (random.nextInt(4) > 0) return null;
        if (random.nextBoolean()) return new Hours(null, ZoneOffset.UTC);
        return between(7, 10);
    }

    /// Every day; stories go from six to about two.
    private static Hours between(int from, int to) {
        List<TimeRange> ranges = Arrays.stream(DayOfWeek.values())
                .map(day -> new TimeRange(day, LocalTime.of(from, 0), LocalTime.of(to, 0)))
                .toList();
        return new Hours(new Schedule(ranges, Set.of()), ZoneOffset.UTC);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theExpectationsAreThoseOfThePlainOne(long seed) {
        RandomStory story = new RandomStory(seed, 200);
        Scenario scenario = scenario(new Random(seed));
        PlainAdded added = new PlainAdded(PUT_IN, new Stretch(RandomStory.START, story.end()), new Random(seed + 1000));
        Map<String, Hours> hours = Map.of("g2", between(8, 12));
        Map<String, Instant> closed = closed(story, new Random(seed + 2000));
        PlainLab plain = new PlainLab(story.decisions, scenario, story.end(), hours, added, closed);
        Stage stage = new Stage(story.end().toEpochMilli(), hours, added.ledgers(), Set.of("a7"));

        Answer answer = lab(story, stage, closed).replay(scenario);

        assertThat(answer.changes().stream().map(Answer.Change::decisionId).collect(Collectors.toSet()))
                .isEqualTo(plain.changed);
        assertThat(answer.elsewhere().expected()).isCloseTo(plain.elsewhere, CLOSE);
        assertThat(answer.kept().expected()).isEqualTo(plain.kept);
        assertThat(answer.sooner().expected()).isEqualTo(plain.sooner);
        assertThat(answer.after().absent().expected()).isCloseTo(plain.absent, CLOSE);
        assertThat(answer.after().test().expected()).isCloseTo(plain.test, CLOSE);
        assertThat(answer.after().agents().keySet()).isEqualTo(plain.agents.keySet());
        plain.agents.forEach((agent, expected) ->
                assertThat(answer.after().of(agent).expected()).isCloseTo(expected, CLOSE));
        assertThat(answer.after().waits()).isEqualTo(waits(plain));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withACapItPlaysAsThePlainOneDoes(long seed) {
        int plays = 3;
        RandomStory story = new RandomStory(seed, 150);
        Random random = new Random(seed);
        Scenario scenario = scenario(random).withCap(1 + random.nextInt(7));
        PlainAdded added = new PlainAdded(PUT_IN, new Stretch(RandomStory.START, story.end()), new Random(seed + 1000));
        Map<String, Instant> closed = closed(story, new Random(seed + 2000));
        Stage stage = new Stage(story.end().toEpochMilli(), Map.of(), added.ledgers(), Set.of("a7"));
        List<PlainPlay> plain = LongStream.range(0, plays)
                .mapToObj(play -> new PlainPlay(story.decisions, scenario, story.end(), added, closed, play))
                .toList();

        Answer answer = lab(story, stage, closed).replay(scenario, plays);

        mean(answer.after().given(), plain, one -> one.given);
        mean(answer.after().absent(), plain, one -> one.absent);
        mean(answer.after().test(), plain, one -> one.test);
        mean(answer.after().held(), plain, one -> one.held);
        mean(answer.kept(), plain, one -> one.kept);
        mean(answer.sooner(), plain, one -> one.sooner);
        mean(answer.elsewhere(), plain, one -> one.elsewhere);
        for (int a = 0; a < 8; a++) {
            String agent = "a" + a;
            mean(answer.after().of(agent), plain, one -> one.agents.getOrDefault(agent, 0));
        }
        assertThat(answer.after().waits())
                .isEqualTo(HeldTimes.middle(
                        plain.stream().map(one -> one.waits.summary()).toArray(HeldTimes.Summary[]::new)));
        assertThat(answer.changes().stream().map(Answer.Change::decisionId).collect(Collectors.toSet()))
                .isEqualTo(plain.stream()
                        .flatMap(one -> Stream.concat(one.moved.stream(), one.stayed.stream()))
                        .collect(Collectors.toSet()));
    }

    private static void mean(Amount amount, List<PlainPlay> plain, ToIntFunction<PlainPlay> figure) {
        assertThat(amount.expected())
                .isCloseTo(plain.stream().mapToInt(figure).average().orElseThrow(), CLOSE);
    }

    private static HeldTimes.Summary waits(PlainLab plain) {
        HeldTimes times = new HeldTimes();
        plain.ended.forEach(millis -> times.add(millis, true));
        plain.still.forEach(millis -> times.add(millis, false));
        return times.summary();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nothingOtherwiseChangesNothing(long seed) {
        RandomStory story = new RandomStory(seed, 300);
        Lab lab = lab(story);

        Answer answer = lab.replay(Scenario.NONE);
        // What held anyway, said aloud.
        OfGroup as = new OfGroup(null, null, true, Set.of("nobody"), Set.of(), null);
        Scenario same = new Scenario(Map.of("g1", as, "g2", as), Map.of("lunch", false, "online", true), 0);
        Answer said = lab.replay(same);

        assertThat(answer.after()).isEqualTo(answer.before());
        assertThat(said.after()).isEqualTo(said.before()).isEqualTo(answer.before());
        assertThat(said.changed()).isZero();
        assertThat(said.before().given().expected())
                .isEqualTo(story.decisions.stream()
                        .filter(d -> d.agentId() != null)
                        .count());
        assertThat(said.before().of("a2").expected())
                .isEqualTo(story.decisions.stream()
                        .map(Assignment::agentId)
                        .filter("a2"::equals)
                        .count());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aCapThatNobodyReachesChangesNothing(long seed) {
        Answer answer = lab(new RandomStory(seed, 300)).replay(new Scenario(Map.of(), Map.of(), 1000), 3);

        assertThat(answer.plays()).isEqualTo(3);
        assertThat(answer.changed()).isZero();
        assertThat(answer.after().waits()).isEqualTo(answer.before().waits());
        answer.before().agents().forEach((agent, amount) -> {
            Amount played = answer.after().of(agent);
            assertThat(played.expected()).isEqualTo(amount.expected());
            assertThat(played.deviation()).isZero();
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void manyPlaysComeToTheExactExpectation(long seed) {
        Lab lab = lab(new RandomStory(seed, 200));
        Map<String, OfGroup> groups = Map.of("g1", new OfGroup(null, null, null, Set.of("a0", "a2"), Set.of(), null));
        Answer exact = lab.replay(new Scenario(groups, Map.of(), 0));

        Answer played = lab.replay(new Scenario(groups, Map.of(), 1000), 400);

        exact.after().agents().forEach((agent, amount) -> {
            Amount mean = played.after().of(agent);
            double error = 5 * Math.max(0.2, amount.deviation()) / Math.sqrt(400);
            assertThat(mean.expected()).as(agent).isCloseTo(amount.expected(), Offset.offset(error + 1e-9));
        });
        double error = 5 * Math.max(0.2, exact.elsewhere().deviation()) / Math.sqrt(400);
        assertThat(played.elsewhere().expected()).isCloseTo(exact.elsewhere().expected(), Offset.offset(error));
        assertThat(played.kept().expected()).isEqualTo(exact.kept().expected());
    }
}

package dev.atalaya.cli.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Verdict;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.sync.FakeCache;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.Threads;
import dev.atalaya.texts.Decisions;
import dev.atalaya.texts.Language;
import dev.atalaya.wire.Json;
import dev.atalaya.wire.Stamped;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class LabAnswersTest {

    private static final Instant FROM = FloorFixtures.NOW.minus(Duration.ofHours(2));

    @TempDir
    Path folder;

    private final FakeCache cache = new FakeCache();

    /// Ten in Ventas, all drawn for the test agent while nobody is there.
    @BeforeEach
    void fill() {
        cache.replaceAll(new FloorSnapshot(
                FloorFixtures.PLATFORM,
                FloorFixtures.me(),
                1,
                FloorFixtures.NOW,
                stamped(FloorFixtures.states()),
                stamped(FloorFixtures.groups()),
                stamped(FloorFixtures.agents()),
                List.of(),
                List.of()));
        for (int i = 0; i < 10; i++) {
            Assignment one = Decisions.decision(
                    Trigger.NEW, RuleCode.NOBODY_ASSIGNABLE, FloorFixtures.TEST1, Actor.BOT, candidates());
            cache.decisions.add(inVentas(Decisions.copy(one, "d" + i, "c" + i, FROM.plusSeconds(60L * i))));
        }
    }

    private static List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (String id : List.of(FloorFixtures.MARTA, FloorFixtures.JORGE, FloorFixtures.TEST1)) {
            Instant since = FROM.minusSeconds(600);
            Verdict verdict = id.equals(FloorFixtures.TEST1) ? Verdict.CHOSEN : Verdict.NOT_DRAWN;
            candidates.add(new Candidate(
                    id,
                    id,
                    true,
                    FloorFixtures.TRAINING.id(),
                    "Training",
                    since,
                    true,
                    since,
                    false,
                    id.equals(FloorFixtures.TEST1),
                    0,
                    verdict));
        }
        return candidates;
    }

    private static Assignment inVentas(Assignment d) {
        return new Assignment(
                d.id(),
                d.at(),
                d.conversationId(),
                d.contactName(),
                d.channel(),
                FloorFixtures.VENTAS,
                d.trigger(),
                d.agentBefore(),
                d.agentId(),
                d.rule(),
                d.actor(),
                d.settings(),
                d.open(),
                d.candidates(),
                null,
                null,
                null,
                1,
                null,
                null);
    }

    private static <T> List<Stamped<T>> stamped(List<T> values) {
        return values.stream().map(value -> new Stamped<>(1, value)).toList();
    }

    private static Question question(Question.Shape shape, Language language, List<String> set, List<String> versus) {
        return Question.whatIf(
                shape,
                language,
                FloorFixtures.ZONE,
                Question.Picks.ALL.in(FROM, null, Set.of("ventas")),
                new Question.WhatIf(set, versus));
    }

    private JsonNode json(List<String> set, List<String> versus) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LogAnswers(cache).answer(question(Question.Shape.JSON, Language.EN, set, versus), out);
        return Json.mapper().readTree(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void twoScenariosStandBesideWhatWas() throws Exception {
        JsonNode json = json(List.of("without@Ventas=Test Agent 1"), List.of("only-available@Ventas=on"));

        assertThat(json.at("/decisions").asInt()).isEqualTo(10);
        assertThat(json.at("/asItWas/test/expected").asInt()).isEqualTo(10);
        assertThat(json.at("/scenarios/0/result/test/expected").asInt()).isZero();
        assertThat(json.at("/scenarios/0/result/absent/expected").asInt()).isEqualTo(10);
        assertThat(json.at("/scenarios/0/result/agents/marta/expected").asInt()).isEqualTo(5);
        assertThat(json.at("/scenarios/1/kept/expected").asInt()).isEqualTo(10);
        assertThat(json.at("/scenarios/1/result/stillWaiting").asInt()).isEqualTo(10);
        assertThat(json.at("/scenarios/1/result/medianIsAtLeast").asBoolean()).isTrue();
        assertThat(json.at("/scenarios/1/changes").size()).isEqualTo(10);
    }

    @Test
    void aSupervisorIsToldOfHisGroupsOnly() throws Exception {
        Question.WhatIf otherwise = new Question.WhatIf(List.of("cap=3"), List.of());
        Question all = Question.whatIf(
                Question.Shape.JSON,
                Language.EN,
                FloorFixtures.ZONE,
                Question.Picks.ALL.in(FROM, null, Set.of()),
                otherwise);
        for (String group : List.of(FloorFixtures.VENTAS, FloorFixtures.SOPORTE)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new LogAnswers(cache, () -> Set.of(group), null, LiveSource.NONE).answer(all, out);
            assertThat(Json.mapper()
                            .readTree(out.toByteArray())
                            .at("/decisions")
                            .asInt())
                    .isEqualTo(group.equals(FloorFixtures.VENTAS) ? 10 : 0);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void peopleGetATable(Language language) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LogAnswers(cache)
                .answer(
                        question(
                                Question.Shape.TEXT,
                                language,
                                List.of("without@Ventas=Test Agent 1"),
                                List.of("cap=3")),
                        out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("A: without@Ventas=Test Agent 1", "B: cap=3", "Marta López", "5 ± ", "America/Guatemala");
    }

    @Test
    void theConsoleAnswersThroughItsSocket() throws Exception {
        Threads threads = new Threads(failure -> {
            throw new AssertionError(failure.cause());
        });
        ByteArrayOutputStream came = new ByteArrayOutputStream();
        Question question = question(Question.Shape.JSON, Language.EN, List.of("cap=2"), List.of());
        try (AskServer server = AskServer.open(folder, new LogAnswers(cache), threads.factory("ask"))) {
            assertThat(server).isNotNull();
            assertThat(AskClient.ask(folder, _ -> question, came)).isTrue();
        }

        assertThat(Json.mapper()
                        .readTree(came.toString(StandardCharsets.UTF_8))
                        .at("/scenarios/0/plays")
                        .asInt())
                .isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "only-available@Ventas=off",
                "out-of-hours=on",
                "same-agent@g-ventas=off",
                "with@Ventas=Ana Castillo",
                "hours@Ventas=always",
                "hours@Ventas=never",
                "hours=MON-SAT 08:00-18:00; SUN 09:00-13:00",
                "hours@Ventas=Mon-Fri 9-18, Sat 9-13",
                "hours@Ventas=MON 8-9",
                "assignable@Training=on",
                "cap=7"
            })
    void whatCanBeOtherwise(String set) throws Exception {
        assertThat(json(List.of(set), List.of()).at("/decisions").asInt()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "only-available@Ventas=maybe, on or off",
        "only-available@Nowhere=on, not known: Nowhere",
        "without@Ventas=Nobody, not known: Nobody",
        "hours@Ventas=MON 9-25, “25” is no time of day",
        "hours@Ventas=FOO 08:00-18:00, “FOO” is no day",
        "hours@Ventas=soon, “soon” is no day",
        "hours@Ventas=MON, cannot be read",
        "assignable@Nap=on, no state is called Nap",
        "cap=0, not between 1",
        "cap=many, not a number: many",
        "colour=blue, nothing is called colour",
        "cap, WHAT=VALUE"
    })
    void whatCannotBeReadIsNamedInOneLine(String set, String said) {
        assertThatThrownBy(() -> json(List.of(set), List.of()))
                .isInstanceOf(UnansweredException.class)
                .hasMessageStartingWith("--set: ")
                .hasMessageContaining(said)
                .hasMessageNotContaining("\n");
    }
}

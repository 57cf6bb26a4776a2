package dev.atalaya.cli.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.floor.Assignment;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.cache.SomeDecisions;
import dev.atalaya.sync.FakeCache;
import dev.atalaya.sync.Threads;
import dev.atalaya.texts.Language;
import dev.atalaya.wire.Json;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class AskTest {

    private static final Instant AT = Instant.parse("2026-11-24T14:31:00Z");
    private static final ZoneId ZONE = ZoneId.of("America/Guatemala");

    @TempDir
    Path folder;

    private final FakeCache cache = new FakeCache();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void fill() {
        SomeDecisions some = new SomeDecisions(new Random(6));
        for (int i = 0; i < 30; i++) cache.decisions.add(some.decision("d" + i, "c" + i / 2, AT.plusSeconds(i)));
    }

    private static Question explain(String id, Question.Shape shape) {
        return new Question(id, shape, Language.EN, ZONE, Question.Picks.ALL, 1);
    }

    private static Question log(Question.Shape shape, Set<String> groups, int limit) {
        Question.Picks all = Question.Picks.ALL;
        Question.Picks picks = new Question.Picks(
                AT.plusSeconds(5),
                null,
                groups,
                Set.of(),
                Set.of(),
                all.rules(),
                all.triggers(),
                all.actors(),
                all.went(),
                all.judgements(),
                "");
        return new Question("", shape, Language.EN, ZONE, picks, limit);
    }

    private String answer(FloorCache from, Question question) throws Exception {
        out.reset();
        new LogAnswers(from, () -> null, null, LiveSource.NONE).answer(question, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aDecisionOrTheLastOneOfAConversationIsExplained() throws Exception {
        Assignment last = cache.decisions.get(15);

        String text = answer(cache, explain("c7", Question.Shape.TEXT));
        JsonNode json = Json.mapper().readTree(answer(cache, explain("d15", Question.Shape.JSON)));

        assertThat(text).contains(last.contactName(), "08:31:15", "> ", "d14", "d15");
        assertThat(json.at("/decision/id").asString()).isEqualTo("d15");
        assertThat(json.at("/candidates").size()).isEqualTo(5);
        assertThat(json.at("/judgement").asString()).isNotEmpty();
        assertThatThrownBy(() -> answer(cache, explain("x", Question.Shape.TEXT)))
                .isInstanceOf(UnansweredException.class)
                .hasMessageContaining("x");
    }

    @Test
    void theLogComesNewestFirstInEachShape() throws Exception {
        List<String> csv =
                answer(cache, log(Question.Shape.CSV, Set.of(), 0)).lines().toList();
        JsonNode json = Json.mapper().readTree(answer(cache, log(Question.Shape.JSON, Set.of(), 7)));
        List<String> text =
                answer(cache, log(Question.Shape.TEXT, Set.of(), 3)).lines().toList();

        assertThat(csv).hasSize(26);
        assertThat(csv.getFirst()).contains("at,zone,decision");
        assertThat(csv.get(1)).contains("America/Guatemala,d29");
        assertThat(csv.getLast()).contains("d5,");
        assertThat(json.size()).isEqualTo(7);
        assertThat(json.get(0).get("decision").asString()).isEqualTo("d29");
        assertThat(text).hasSize(4).last().isEqualTo("3 of 25 decisions. Times in America/Guatemala.");
        assertThatThrownBy(() -> answer(cache, log(Question.Shape.TEXT, Set.of("Nowhere"), 3)))
                .hasMessage("--group: not known: Nowhere");
    }

    @Test
    void theConsoleAnswersThroughItsSocket() throws Exception {
        Threads threads = new Threads(failure -> {
            throw new AssertionError(failure.cause());
        });
        Question question = log(Question.Shape.CSV, Set.of(), 0);
        String expected = answer(cache, question);
        ByteArrayOutputStream came = new ByteArrayOutputStream();
        try (AskServer server = AskServer.open(
                folder, new LogAnswers(cache, () -> null, null, LiveSource.NONE), threads.factory("ask"))) {
            assertThat(server).isNotNull();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("ask"))))
                    .isEqualTo("rw-------");
            assertThat(AskClient.ask(folder, _ -> question, came)).isTrue();
            assertThat(came.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
            assertThatThrownBy(() -> AskClient.ask(folder, _ -> explain("nope", Question.Shape.TEXT), came))
                    .isInstanceOf(UnansweredException.class)
                    .hasMessageContaining("nope");
            assertThat(AskClient.ask(folder, _ -> explain("d3", Question.Shape.JSON), came))
                    .isTrue();
        }
        assertThat(AskClient.ask(folder, _ -> question, came)).isFalse();
    }

    @Test
    void aSocketLeftBehindIsNoConsole() throws Exception {
        Files.createFile(folder.resolve("ask"));

        assertThat(AskClient.ask(folder, _ -> explain("d1", Question.Shape.TEXT), out))
                .isFalse();
        Threads threads = new Threads(failure -> {});
        try (AskServer server = AskServer.open(
                folder, new LogAnswers(cache, () -> null, null, LiveSource.NONE), threads.factory("ask"))) {
            assertThat(server).isNotNull();
            assertThat(AskClient.ask(folder, _ -> explain("d1", Question.Shape.TEXT), out))
                    .isTrue();
        }
    }

    @Test
    void aSupervisorIsToldOfHisGroupsOnly() throws Exception {
        Assignment own = cache.decisions.get(20);
        Assignment foreign = cache.decisions.stream()
                .filter(one -> !one.groupId().equals(own.groupId()))
                .findFirst()
                .orElseThrow();
        LogAnswers answers = new LogAnswers(cache, () -> Set.of(own.groupId()), null, LiveSource.NONE);

        answers.answer(log(Question.Shape.JSON, Set.of(), 0), out);
        assertThat(Json.mapper().readTree(out.toByteArray()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("groupId").asString()).isEqualTo(own.groupId()));
        answers.answer(explain(own.id(), Question.Shape.TEXT), out);
        assertThatThrownBy(() -> answers.answer(explain(foreign.id(), Question.Shape.TEXT), out))
                .isInstanceOf(UnansweredException.class)
                .hasMessageContaining(foreign.id());
    }

    @Test
    void nobodyIsToldAnythingWhereNobodyKnowsWhoHeIs() throws Exception {
        new LogAnswers(cache).answer(log(Question.Shape.JSON, Set.of(), 0), out);

        assertThat(Json.mapper().readTree(out.toByteArray())).isEmpty();
    }
}

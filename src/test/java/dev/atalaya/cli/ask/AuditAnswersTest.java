package dev.atalaya.cli.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.store.AuditEntry;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.store.SeenAudit;
import dev.atalaya.sync.FakeCache;
import dev.atalaya.sync.FakeOwn;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.Threads;
import dev.atalaya.texts.Language;
import dev.atalaya.wire.Json;
import dev.atalaya.wire.Me;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditAnswersTest {

    private static final Instant AT = FloorFixtures.NOW;

    private final FakeOwn own = new FakeOwn();
    private final FakeCache cache = new FakeCache();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void fill() {
        signedIn(FloorFixtures.me());
        own.append(entry(0, "first\nnothing"));
        own.append(entry(60, "second"));
        own.append(entry(120, "third"));
    }

    private void signedIn(Me me) {
        cache.replaceAll(new FloorSnapshot(
                FloorFixtures.PLATFORM, me, 1, AT, List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static AuditEntry entry(int after, String reason) {
        return entry(FloorFixtures.PLATFORM, "rc", after, reason);
    }

    private static AuditEntry entry(String platformId, String who, int after, String reason) {
        return new AuditEntry(
                AT.plusSeconds(after),
                platformId,
                who,
                who.equals("rc") ? "Rita" : "Silvia",
                "reassign",
                "1",
                "#1",
                "bot",
                "ana: " + reason,
                "CONFIRMED");
    }

    private static Question question(Question.Shape shape, @Nullable Instant to) {
        return Question.audit(
                shape, Language.EN, FloorFixtures.ZONE, Question.Picks.ALL.in(AT.plusSeconds(60), to, Set.of()));
    }

    private String answer(Question question) throws Exception {
        out.reset();
        new LogAnswers(cache, own).answer(question, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void onlyTheTimeAskedForIsTold() throws Exception {
        assertThat(answer(question(Question.Shape.TEXT, AT.plusSeconds(120))).lines())
                .singleElement()
                .asString()
                .startsWith("2026-11-24 10:21:00  Rita")
                .contains("the bot → ana: second")
                .endsWith("[done]");
        assertThat(Json.mapper().readTree(answer(question(Question.Shape.JSON, null))))
                .hasSize(2);
        answer(question(Question.Shape.XLSX, null));
        assertThat(out.toByteArray()).startsWith('P', 'K');
    }

    @Test
    void aLineStaysALine() throws Exception {
        Question all = Question.audit(Question.Shape.TEXT, Language.EN, FloorFixtures.ZONE, Question.Picks.ALL);
        assertThat(answer(all).lines()).hasSize(3).first().asString().contains("first nothing");
    }

    @Test
    void aSupervisorIsToldOnlyOfWhatHeDidHimself() throws Exception {
        signedIn(FloorFixtures.supervisor(FloorFixtures.VENTAS));
        own.append(entry(FloorFixtures.PLATFORM, "sv", 90, "his"));
        for (int i = 0; i < 300; i++) own.append(entry(200 + i, "hers"));

        assertThat(answer(question(Question.Shape.TEXT, null)).lines())
                .singleElement()
                .asString()
                .contains("Silvia");
        SeenAudit seen = seen(new SeenAudit.Reader(FloorFixtures.PLATFORM, "sv"));
        assertThat(seen.newest(2)).extracting(AuditEntry::who).containsExactly("sv");
        assertThat(seen.newest(1)).hasSize(1);
        assertThat(seen(null).newest(5)).isEmpty();
        assertThat(seen(null).between(null, null)).isEmpty();
    }

    private SeenAudit seen(SeenAudit.@Nullable Reader reader) {
        return new SeenAudit(own.audit(), () -> reader);
    }

    @Test
    void whatWasDoneAtAnotherPlatformIsNotToldThoughTheIdsAreTheSame() throws Exception {
        own.append(entry("elsewhere", "rc", 150, "elsewhere"));
        own.append(entry("elsewhere", "sv", 151, "elsewhere"));

        assertThat(answer(question(Question.Shape.TEXT, null)))
                .contains("second")
                .contains("third")
                .doesNotContain("elsewhere");
        signedIn(FloorFixtures.supervisor(FloorFixtures.VENTAS));
        assertThat(answer(question(Question.Shape.TEXT, null))).isEmpty();
        assertThat(seen(new SeenAudit.Reader("elsewhere", null)).newest(5)).hasSize(2);
    }

    @Test
    void theConsoleThatIsOpenAnswers(@TempDir Path folder) throws Exception {
        LogAnswers answers = new LogAnswers(cache, own);
        try (AskServer _ = AskServer.open(folder, answers, new Threads(_ -> {}).factory("ask"))) {
            assertThat(AskClient.ask(folder, _ -> question(Question.Shape.CSV, null), out))
                    .isTrue();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("second").contains("third");
    }

    @Test
    void withoutTheFileThereIsAReason() {
        assertThatThrownBy(() -> new LogAnswers(new FakeCache()).answer(question(Question.Shape.TEXT, null), out))
                .isInstanceOf(UnansweredException.class)
                .hasMessageContaining("cannot be opened");
    }
}

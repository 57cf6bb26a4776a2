package dev.atalaya.cli.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.insight.findings.Board;
import dev.atalaya.insight.findings.Looked;
import dev.atalaya.insight.findings.Sight;
import dev.atalaya.sync.FakeCache;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.Threads;
import dev.atalaya.texts.Language;
import dev.atalaya.wire.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What an open console is asked for besides its log.
@Timeout(60)
class LiveAskTest {

    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final ByteArrayOutputStream came = new ByteArrayOutputStream();
    private AskServer server;

    private final class Live implements LiveSource {

        @Override
        public ReportFloor reports() throws UnansweredException {
            throw new UnansweredException("no reports");
        }

        @Override
        public FoundNow findings(Looked looked) {
            Board nothing = new Board(
                    List.of(),
                    List.of(),
                    List.of(),
                    FloorFixtures.NOW,
                    FloorFixtures.NOW,
                    12,
                    new Sight(FloorFixtures.PLATFORM, "rc", null));
            return new FoundNow(nothing, new KnownNames(Optional.empty()), FloorFixtures.ZONE, looked);
        }

        @Override
        public BundleFloor bundles() {
            return new FixedBundles(asked::add);
        }
    }

    @BeforeEach
    void open() throws IOException {
        LogAnswers answers = new LogAnswers(new FakeCache(), () -> null, null, new Live());
        server = AskServer.open(folder, answers, new Threads(_ -> {}).factory("ask"));
    }

    @AfterEach
    void close() {
        server.close();
    }

    private boolean ask(Question question) throws IOException, UnansweredException {
        return AskClient.ask(folder, _ -> question, came, said::add);
    }

    @Test
    void theFindingsComeWithHowManyThereAre() throws Exception {
        assertThat(ask(Question.findings(Question.Shape.JSON, Language.EN, FloorFixtures.ZONE, Looked.LATEST)))
                .isTrue();

        assertThat(said).containsExactly("0");
        assertThat(Json.mapper().readTree(came.toByteArray()).get("decisions").asInt())
                .isEqualTo(12);
    }

    @Test
    void aBundleOfAStretchComesAsItsFileWithoutLookingForFindings() throws Exception {
        Question.Bundle wanted = new Question.Bundle(null, Instant.EPOCH, null, List.of("ventas"), true);

        assertThat(ask(Question.bundle(wanted, Language.EN, FloorFixtures.ZONE)))
                .isTrue();

        assertThat(asked).containsExactly("1970-01-01T00:00:00Z [g1] true");
        assertThat(said).isEmpty();
        assertThat(new ZipInputStream(new ByteArrayInputStream(came.toByteArray())).getNextEntry())
                .isNull();
        assertThat(came.size()).isPositive();
    }

    @Test
    void aFindingThatThereIsNotIsToldInOneLine() {
        Question.Bundle wanted = new Question.Bundle("TEST/nobody", null, null, List.of(), false);

        assertThatThrownBy(() -> ask(Question.bundle(wanted, Language.EN, FloorFixtures.ZONE)))
                .isInstanceOf(UnansweredException.class)
                .hasMessage("--finding: there is none open with the id TEST/nobody");
    }
}

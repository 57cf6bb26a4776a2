package dev.atalaya.cli.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.export.pdf.Paper;
import dev.atalaya.insight.sheet.Asked;
import dev.atalaya.insight.sheet.Grouping;
import dev.atalaya.insight.sheet.SheetExport;
import dev.atalaya.insight.sheet.SheetFixture;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.sync.FakeCache;
import dev.atalaya.sync.Threads;
import dev.atalaya.texts.Language;
import dev.atalaya.wire.Json;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.net.StandardProtocolFamily;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What happens when an answer goes wrong in ways that nobody planned.
@Timeout(60)
class AskServerTest {

    private static final Question LOG =
            new Question("", Question.Shape.TEXT, Language.EN, ZoneId.of("America/Guatemala"), Question.Picks.ALL, 10);

    @TempDir
    Path folder;

    private final FakeCache cache = new FakeCache();
    private final List<Asked> asked = new ArrayList<>();
    private final ReportFloor reports = new FixedReports(asked::add, "no history is kept");
    private final BlockingQueue<Throwable> reported = new LinkedBlockingQueue<>();
    private AskServer server;

    @BeforeEach
    void open() throws IOException {
        Threads threads = new Threads(failure -> reported.add(failure.cause()));
        server = AskServer.open(folder, new LogAnswers(cache, () -> null, null, () -> reports), threads.factory("ask"));
    }

    @AfterEach
    void close() {
        server.close();
    }

    private void ask() throws IOException, UnansweredException {
        assertThat(AskClient.ask(folder, _ -> LOG, OutputStream.nullOutputStream()))
                .isTrue();
    }

    @Test
    void whatNobodyExpectedIsReportedAndSaidAndTheNextQuestionIsAnswered() throws Exception {
        cache.seenThrough = _ -> {
            throw new IllegalStateException("a page is torn");
        };
        assertThatThrownBy(this::ask).isInstanceOf(UnansweredException.class).hasMessageContaining("a page is torn");
        assertThat(reported.poll(20, TimeUnit.SECONDS)).hasMessage("a page is torn");

        cache.seenThrough = log -> log;
        ask();
    }

    @Test
    void anAnswerThatNobodyWaitsForEndsAndKeepsNobodyElseWaiting() throws Exception {
        CountDownLatch working = new CountDownLatch(1);
        BlockingQueue<Exception> ended = new LinkedBlockingQueue<>();
        cache.seenThrough = _ -> endless(working, ended);
        try (SocketChannel gone = SocketChannel.open(AskServer.address(AskServer.socket(folder)))) {
            DataOutputStream to = new DataOutputStream(Channels.newOutputStream(gone));
            to.writeUTF(Json.mapper().writeValueAsString(LOG));
            to.flush();
            assertThat(working.await(20, TimeUnit.SECONDS)).isTrue();
            cache.seenThrough = log -> log;
            ask();
            assertThat(ended).isEmpty();
        }
        assertThat(ended.poll(20, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
        assertThat(reported).isEmpty();
    }

    /// A log that looks for ever, and asks as often as it may whether it is to go on.
    private static DecisionLog endless(CountDownLatch working, BlockingQueue<Exception> ended) {
        return (DecisionLog) Proxy.newProxyInstance(
                DecisionLog.class.getClassLoader(), new Class<?>[] {DecisionLog.class}, (_, _, given) -> {
                    Cancel cancel = (Cancel) Arrays.stream(given)
                            .filter(Cancel.class::isInstance)
                            .findFirst()
                            .orElseThrow();
                    working.countDown();
                    try {
                        while (true) cancel.check();
                    } catch (CancellationException e) {
                        ended.add(e);
                        throw e;
                    }
                });
    }

    @Test
    void aConsoleThatKeepsSilentIsNotWaitedForForEver() throws Exception {
        server.close();
        try (ServerSocketChannel silent = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            silent.bind(AskServer.address(AskServer.socket(folder)));

            assertThatThrownBy(() -> AskClient.ask(
                            folder, _ -> LOG, OutputStream.nullOutputStream(), _ -> {}, Duration.ofMillis(50)))
                    .isInstanceOf(UnansweredException.class)
                    .hasMessageContaining("has not answered");
        }
    }

    /// Whoever writes the answer into a file is not told that his file cannot be written.
    @Test
    void anAnswerThatIsNoneIsTheConsolesFaultAndAFullDiskIsNot() throws Exception {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThatThrownBy(() -> AskClient.ask(folder, _ -> LOG, full))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
        server.close();
        try (ServerSocketChannel odd = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            odd.bind(AskServer.address(AskServer.socket(folder)));
            Thread.ofVirtual().start(() -> {
                try (SocketChannel one = odd.accept()) {
                    DataOutputStream to = new DataOutputStream(Channels.newOutputStream(one));
                    to.writeUTF("UTC");
                    to.writeInt(Integer.MIN_VALUE);
                } catch (IOException e) {
                    reported.add(e);
                }
            });
            assertThatThrownBy(this::ask)
                    .isInstanceOf(UnansweredException.class)
                    .hasMessageContaining("broke off");
        }
        assertThat(reported).isEmpty();
    }

    @Test
    void aReportComesAsItsFileWithWhatIsToBeSaidBesideIt() throws Exception {
        Question.Report wanted = new Question.Report(
                SheetFixture.DAY, null, List.of("ventas"), Grouping.DAY, SheetExport.Kind.CSV, Paper.A4, false);
        Question question = Question.report(wanted, Language.EN, ZoneId.of("UTC"));
        ByteArrayOutputStream came = new ByteArrayOutputStream();
        List<String> said = new ArrayList<>();

        assertThat(AskClient.ask(folder, _ -> question, came, said::add)).isTrue();

        assertThat(came.toString(StandardCharsets.UTF_8)).contains("Marta López");
        assertThat(said).singleElement().asString().contains("(no history is kept)");
        assertThat(asked)
                .containsExactly(new Asked(
                        SheetFixture.at(0), SheetFixture.at(24), SheetFixture.ZONE, Set.of("g1"), Grouping.DAY));
    }

    @Test
    void aNameThatThereIsNotIsAWrongCallOnTheOtherSideToo() {
        Question.Picks picks = Question.Picks.ALL.in(Instant.EPOCH, null, Set.of("Nowhere"));
        Question question = new Question("", LOG.shape(), LOG.language(), LOG.zone(), picks, 10);

        assertThatThrownBy(() -> AskClient.ask(folder, _ -> question, OutputStream.nullOutputStream()))
                .isInstanceOfSatisfying(
                        UnansweredException.class,
                        e -> assertThat(e.wronglyAsked()).isTrue())
                .hasMessage("--group: not known: Nowhere");
    }
}

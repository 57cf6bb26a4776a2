package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.atalaya.ui.Fx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the network does: the window answers, says when its data is old, and is right again soon after, by itself.
/// Whole consoles with their files over real sockets, each with its share of the faults, one after the other; the
/// figures go to `target/network-faults.txt`. Longer faults:
/// profile `long`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NetworkFaultsTest {

    private static final Duration LASTS = Duration.ofSeconds(Integer.getInteger("test.fault.seconds", 4));
    private static final Duration STALE = Duration.ofSeconds(3);
    private static final Duration RECOVERED = Duration.ofSeconds(5);
    private static final Duration LATE = Duration.ofSeconds(2);
    private static final int AGAIN = 4;
    private static final long REQUESTS = 30;
    private static final long SAME = 10;
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final List<FaultRow.Result> results = new ArrayList<>();

    @BeforeAll
    void runAll(@TempDir Path folder) throws Exception {
        Fx.start();
        InetAddress here = InetAddress.ofLiteral("127.0.0.1");
        try (ServerSocket elsewhere = new ServerSocket(0, 10, here);
                FxWatch watch = new FxWatch()) {
            FaultRows rows = new FaultRows(folder, URI.create("http://localhost:" + elsewhere.getLocalPort()));
            List<List<FaultRow>> shares = new ArrayList<>(shares(rows.all(), false, 9));
            shares.addAll(shares(rows.all(), true, 2));
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<List<FaultRow.Result>>> running = new ArrayList<>();
                CyclicBarrier open = new CyclicBarrier(shares.size());
                for (List<FaultRow> share : shares) {
                    Path own = folder.resolve("console-" + running.size());
                    running.add(threads.submit(() -> oneAfterTheOther(share, rows, own, open, watch)));
                }
                for (Future<List<FaultRow.Result>> one : running) results.addAll(one.get());
            }
            nobodyWentTo(elsewhere);
            List<String> order = rows.all().stream().map(FaultRow::name).toList();
            results.sort(Comparator.comparing(result -> order.indexOf(result.name())));
        }
        Files.write(
                Path.of("target", "network-faults.txt"),
                Stream.concat(Stream.of(FaultRow.HEADER), results.stream().map(FaultRow.Result::line))
                        .toList());
    }

    private static void nobodyWentTo(ServerSocket elsewhere) throws IOException {
        elsewhere.setSoTimeout(1);
        try {
            elsewhere.accept().close();
            throw new AssertionError("a redirect was followed");
        } catch (SocketTimeoutException nobody) {
            // As it should be.
        }
    }

    /// Those that leave the stream flowing come first: after some others a console polls for a while.
    private static List<List<FaultRow>> shares(List<FaultRow> rows, boolean safe, int count) {
        List<FaultRow> some = rows.stream()
                .filter(row -> row.safe() == safe)
                .sorted(Comparator.comparing(FaultRow::silences))
                .toList();
        return IntStream.range(0, count)
                .mapToObj(share -> IntStream.range(0, some.size())
                        .filter(i -> i % count == share)
                        .mapToObj(some::get)
                        .toList())
                .toList();
    }

    private static List<FaultRow.Result> oneAfterTheOther(
            List<FaultRow> share, FaultRows all, Path folder, CyclicBarrier open, FxWatch watch) throws Exception {
        boolean safe = share.getFirst().safe();
        try (FaultedConsole console =
                new FaultedConsole(folder, safe ? all.good : null, safe ? all.authority.toString() : "")) {
            FaultRow.settle(console);
            // Opening a window takes the JavaFX thread longer than anything after it.
            open.await(2, TimeUnit.MINUTES);
            watch.awaitCalm();
            List<FaultRow.Result> results = new ArrayList<>();
            for (FaultRow row : share) results.add(judged(row, console, watch));
            open.await(2, TimeUnit.MINUTES);
            return results;
        }
    }

    /// Played again where this machine was busy with something else.
    private static FaultRow.Result judged(FaultRow row, FaultedConsole console, FxWatch watch) throws IOException {
        FaultRow.Result result = row.run(console, LASTS, watch);
        for (int again = 0; again < AGAIN && unsure(result); again++) result = row.run(console, LASTS, watch);
        return result;
    }

    /// What was heard while there was no processor for it comes to the JavaFX thread all at once, that of all consoles.
    private static boolean unsure(FaultRow.Result result) {
        boolean heaped = result.pause().compareTo(PAUSE) >= 0 && result.late().compareTo(LATE) > 0;
        return heaped || result.starved(LATE);
    }

    List<FaultRow.Result> results() {
        return results;
    }

    /// For how long this machine had no processor for us meanwhile is not the console's, within reason.
    @ParameterizedTest(name = "{0}")
    @MethodSource("results")
    void theWindowAnswersWarnsAndRecovers(FaultRow.Result result) {
        assertThat(result.failures()).isEmpty();
        assertThat(result.difference()).as("floor and platform").isEmpty();
        assertThat(result.early()).as("asked again before Retry-After").isEmpty();
        // However often it was played: of a clock that stood still for seconds nobody can tell how late the console
        // was.
        assumeFalse(result.starved(LATE), () -> "the machine had no time for us: " + result.line());
        if (result.silenced())
            assertThat(result.stale())
                    .as("the banner")
                    .isNotNull()
                    .isLessThanOrEqualTo(STALE.plus(allowed(result.beforeStale())));
        assertThat(result.recovered())
                .as("live again, and still at the end")
                .isNotNull()
                .isLessThanOrEqualTo(RECOVERED.plus(allowed(result.beforeRecovered())));
        assertThat(result.pause()).isLessThan(PAUSE);
        assertThat(result.askedPerSecond()).as("requests a second").isLessThanOrEqualTo(REQUESTS);
        assertThat(result.mostPerSecond()).as("requests for the same").isLessThanOrEqualTo(SAME);
    }

    private static Duration allowed(Duration late) {
        return late.compareTo(LATE) < 0 ? late : LATE;
    }
}

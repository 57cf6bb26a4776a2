package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.findings.Board;
import dev.atalaya.sync.HistoryService;
import dev.atalaya.sync.Link;
import dev.atalaya.sync.Threads;
import dev.atalaya.sync.UiProbe;
import dev.atalaya.sync.UiPump;
import dev.atalaya.ui.Console;
import dev.atalaya.ui.Fx;
import dev.atalaya.ui.shell.FxExecutor;
import dev.atalaya.wire.SimLoad;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToLongFunction;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A console left open under 500 events a second while its user goes from screen to screen: nothing it holds may grow.
/// Before it opens, its platform has a day behind it that fills whatever of a week it keeps within bounds, so that
/// nothing but a leak is left to grow. Profile `soak`; half an hour unless `test.soak.seconds` says otherwise; its
/// figures are in `target/soak.txt`.
@Tag("soak")
class SoakTest {

    private static final Path FIGURES = Path.of("target", "soak.txt");
    private static final int SECONDS = Integer.getInteger("test.soak.seconds", 1800);
    private static final int EVENTS_A_SECOND = 500;
    /// Of the day before.
    private static final int EVENTS_BEFORE = 2_400_000;
    private static final int FASTEST = 20_000;
    /// For code to be compiled, screens to have been shown, and what was fetched of the day before to have been judged.
    private static final int WARM_UP = Math.min(SECONDS, 420);
    /// At the end of each it is measured.
    private static final int PARTS = 12;
    /// What is held counts, not what is being worked on: the least of so many looks.
    private static final int LOOKS = 8;
    /// On a busy machine, where they take long.
    private static final int ENOUGH = 4;
    private static final int A_SCREEN_LASTS = 2;
    private static final int PATIENCE_MINUTES = 15;
    private static final List<String> SCREENS = List.of("log", "findings", "report", "whatif", "settings", "floor");

    @TempDir
    Path folder;

    private final FxExecutor ui = new FxExecutor();
    private final Queue<Threads.Failure> failures = new ConcurrentLinkedQueue<>();
    private PlatformProcess platform;
    private ConsoleStart start;
    private Console console;
    private Stage stage;
    private UiPump pump;

    @BeforeEach
    void open() throws Exception {
        Files.deleteIfExists(FIGURES);
        platform = PlatformProcess.underLoad(folder, 200, 2000);
        liveThroughTheDayBefore();
        start = ConsoleStart.begin(Wishes.live(platform, folder), new Threads(failures::add), true);
        console = Fx.get(() -> start.console(ui, () -> {}, _ -> {}));
        stage = Fx.get(() -> {
            Stage window = new Stage();
            console.show(window, 1440, 900);
            return window;
        });
        pump = start.feed(console, ui, UiProbe.NONE);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, this::isLive);
        haveAllThatIsKept();
    }

    private void liveThroughTheDayBefore() throws Exception {
        long before = platform.sim().seq();
        platform.sim().call("POST", "load", new SimLoad(FASTEST, EVENTS_BEFORE / FASTEST, 5));
        await(() -> platform.sim().seq() - before >= EVENTS_BEFORE * 99 / 100);
    }

    /// Has the day fetched at once, and the findings look at as much of it as they keep.
    private void haveAllThatIsKept() throws Exception {
        Instant now = Fx.get(() -> console.floor().now());
        Instant begin = now.minus(Duration.ofDays(1));
        HistoryService history = Objects.requireNonNull(start.sync().history());
        assertThat(history.ensure(new Stretch(begin, now), _ -> {}).ended().get(PATIENCE_MINUTES, TimeUnit.MINUTES))
                .isInstanceOf(HistoryService.Ended.Complete.class);
        AtomicReference<@Nullable Board> found = new AtomicReference<>();
        Runnable enough = start.session().findings().subscribe(found::set);
        start.session().findings().readAgain();
        await(() -> found.get() instanceof Board board && board.from().isAfter(begin));
        enough.run();
        say("filled: the findings look at %d decisions"
                .formatted(Objects.requireNonNull(found.get()).decisions()));
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES, condition);
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> {
            pump.close();
            stage.close();
            console.close();
        });
        start.close();
        platform.close();
    }

    private boolean isLive() {
        return Fx.get(() -> {
            Link link = console.floor().linkProperty().getValue();
            return link != null && link.live();
        });
    }

    @Test
    void nothingGrows() throws Exception {
        platform.sim().call("POST", "load", new SimLoad(EVENTS_A_SECOND, WARM_UP + 2 * SECONDS, 7));
        goRound(WARM_UP);
        long before = start.eventsReceived();
        Footprint first = Footprint.now();
        List<Footprint> prints = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS / PARTS);
            goRound(Math.max(0, SECONDS / PARTS - LOOKS * A_SCREEN_LASTS));
            Footprint print = least(end);
            say("part %d of %d: %s, %d events".formatted(part + 1, PARTS, print, start.eventsReceived() - before));
            say("  grown: " + String.join(", ", print.grownSince(first, 12)));
            say("  shrunk: " + String.join(", ", first.grownSince(print, 12)));
            prints.add(print.light());
        }
        assertThat(failures).isEmpty();
        assertThat(isLive()).isTrue();
        assertThat(start.eventsReceived() - before).isGreaterThan((long) SECONDS * EVENTS_A_SECOND * 9 / 10);
        assertFlat(prints.stream().map(Footprint::heap).sorted().toList());
        assertNotGrown("listeners", prints, Footprint::listeners);
        assertNotGrown("threads", prints, Footprint::threads);
        assertNotGrown("file handles", prints, Footprint::files);
    }

    /// All within 5 % of the one in the middle.
    private static void assertFlat(List<Long> heaps) {
        long middle = heaps.get(heaps.size() / 2);
        assertThat(heaps).as("heap").allMatch(heap -> Math.abs(heap - middle) * 100 <= middle * 5);
    }

    /// What is gathered for a while goes up and down: the most of the first half is held against the most of the
    /// second.
    private static void assertNotGrown(String what, List<Footprint> prints, ToLongFunction<Footprint> figure) {
        assertThat(most(prints.subList(PARTS / 2, PARTS), figure))
                .as(what)
                .isLessThanOrEqualTo(most(prints.subList(0, PARTS / 2), figure) * 105 / 100);
    }

    private static long most(List<Footprint> prints, ToLongFunction<Footprint> figure) {
        return prints.stream().mapToLong(figure).max().orElseThrow();
    }

    /// @param end when the last look is due
    private Footprint least(long end) throws Exception {
        Footprint least = Footprint.now();
        for (int look = 1; look < LOOKS && (look < ENOUGH || System.nanoTime() < end); look++) {
            assertThat(platform.endsWithin(A_SCREEN_LASTS)).isFalse();
            Footprint print = Footprint.now();
            if (print.heap() < least.heap()) least = print;
        }
        return least;
    }

    private static void say(String line) throws IOException {
        Files.writeString(FIGURES, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /// From screen to screen for so long, ending on the floor.
    private void goRound(int seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end) {
            for (String screen : SCREENS) {
                show(screen);
                assertThat(platform.endsWithin(A_SCREEN_LASTS)).isFalse();
            }
        }
    }

    private void show(String screen) {
        // However busy the machine is: slowness is measured elsewhere.
        WaitForAsyncUtils.waitForAsyncFx(
                TimeUnit.MINUTES.toMillis(PATIENCE_MINUTES),
                () -> ((ButtonBase) Objects.requireNonNull(stage.getScene().lookup("#screen-" + screen))).fire());
    }
}

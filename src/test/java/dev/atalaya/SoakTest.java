package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A console left open under 500 events a second while its user goes from screen to screen: nothing it holds may grow.
/// Before, four times as many fill what it keeps of a week, which has its bounds. Profile `soak`; half an hour after
/// ten
/// minutes of that unless `test.soak.seconds` says otherwise; its figures are in `target/soak.txt`.
@Tag("soak")
class SoakTest {

    private static final Path FIGURES = Path.of("target", "soak.txt");
    private static final int SECONDS = Integer.getInteger("test.soak.seconds", 1800);
    private static final int EVENTS_A_SECOND = 500;
    private static final int FASTER = 4;
    /// The first is for caches to fill; they are measured at the end of each.
    private static final int PARTS = 12;
    /// What is held counts, not what is being worked on: the least of so many looks.
    private static final int LOOKS = 8;
    private static final int A_SCREEN_LASTS = 2;
    private static final int SETTLES = 20;
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
        platform = PlatformProcess.underLoad(folder, 200, 2000);
        start = ConsoleStart.begin(Wishes.live(platform, folder), new Threads(failures::add), true);
        console = Fx.get(() -> start.console(ui, () -> {}, _ -> {}));
        stage = Fx.get(() -> {
            Stage window = new Stage();
            console.show(window, 1440, 900);
            return window;
        });
        pump = start.feed(console, ui, UiProbe.NONE);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, this::isLive);
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
        Files.deleteIfExists(FIGURES);
        platform.sim().call("POST", "load", new SimLoad(FASTER * EVENTS_A_SECOND, SECONDS / 3, 5));
        goRound(SECONDS / 3 + SETTLES);
        say("filled: %s, %d events".formatted(Footprint.now(), start.eventsReceived()));
        platform.sim().call("POST", "load", new SimLoad(EVENTS_A_SECOND, 2 * SECONDS, 7));
        long before = start.eventsReceived();
        List<Footprint> prints = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            goRound(SECONDS / PARTS);
            Footprint print = least();
            say("part %d of %d: %s, %d events".formatted(part + 1, PARTS, print, start.eventsReceived() - before));
            prints.add(print);
        }
        say("grown most: " + String.join(", ", prints.getLast().grownSince(prints.get(1), 40)));
        assertThat(failures).isEmpty();
        assertThat(isLive()).isTrue();
        assertThat(start.eventsReceived() - before).isGreaterThan((long) SECONDS * EVENTS_A_SECOND * 9 / 10);
        assertFlat("heap", prints, Footprint::heap);
        assertFlat("listeners", prints, Footprint::listeners);
        assertFlat("threads", prints, Footprint::threads);
        assertFlat("file handles", prints, Footprint::files);
    }

    /// What is gathered for a while goes up and down: the most of the first half, but for the first part, is held
    /// against the most of the second.
    private static void assertFlat(String what, List<Footprint> prints, ToLongFunction<Footprint> figure) {
        long before =
                prints.subList(1, PARTS / 2).stream().mapToLong(figure).max().orElseThrow();
        long after = prints.subList(PARTS / 2, PARTS).stream()
                .mapToLong(figure)
                .max()
                .orElseThrow();
        assertThat(after).as(what).isLessThanOrEqualTo(before * 105 / 100);
    }

    private Footprint least() throws Exception {
        Footprint least = Footprint.now();
        for (int look = 1; look < LOOKS; look++) {
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
        Fx.run(() -> ((ButtonBase) Objects.requireNonNull(stage.getScene().lookup("#screen-" + screen))).fire());
    }
}

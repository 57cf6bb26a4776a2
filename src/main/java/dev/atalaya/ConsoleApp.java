package dev.atalaya;

import dev.atalaya.cli.CommandFailure;
import dev.atalaya.cli.ConsoleLauncher;
import dev.atalaya.store.files.DataDir;
import dev.atalaya.sync.Threads;
import dev.atalaya.sync.UiExecutor;
import dev.atalaya.sync.UiProbe;
import dev.atalaya.ui.Console;
import dev.atalaya.ui.measure.Meter;
import dev.atalaya.ui.shell.FreezeWatchdog;
import dev.atalaya.ui.shell.FxExecutor;
import dev.atalaya.ui.theme.Fonts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Opens the console: composition root of everything that has a window.
final class ConsoleApp implements ConsoleLauncher {

    private static final int DRAWING_SECONDS = 90;
    private static final int SETTLING_SECONDS = 5;
    private static final Duration LOOK_BACK = Duration.ofHours(3);

    /// @param explained whether one of what it lists is explained beside it
    private record Picture(String screen, boolean explained) {}

    private static final Map<String, Picture> PICTURES = Map.of(
            "findings", new Picture("findings", false),
            "floor", new Picture("floor", true),
            "log", new Picture("log", false),
            "log-card", new Picture("log", true),
            "past", new Picture("past", true),
            "report", new Picture("report", false),
            "report-card", new Picture("report", true),
            "whatif", new Picture("whatif", false));

    private final UiExecutor ui = new FxExecutor();
    private final FailureNotices failures = new FailureNotices(ui);
    private final Threads threads = new Threads(failures);
    /// JavaFX on its start, null before.
    private @Nullable CompletableFuture<Void> toolkit;

    /// Begins to start JavaFX, which takes as long as all else together. Whether that goes well is told by [#open].
    void warmUp() {
        toolkit();
    }

    private CompletableFuture<Void> toolkit() {
        if (toolkit == null) {
            toolkit = aside("toolkit", () -> {
                start();
                return null;
            });
        }
        return toolkit;
    }

    private void start() {
        try {
            Platform.startup(() -> {
                reportFaults();
                Fonts.load();
            });
        } catch (UnsupportedOperationException e) {
            throw CommandFailure.failed("no window can be opened: " + e.getMessage());
        }
    }

    /// Returns once what was begun is over, also where nothing was opened: a process does not end well in the midst of
    /// it. Waits a few seconds at most.
    void settle() {
        if (toolkit == null) return;
        toolkit.copy()
                .orTimeout(SETTLING_SECONDS, TimeUnit.SECONDS)
                .exceptionally(_ -> null)
                .join();
    }

    @Override
    public void open(Wish wish, PrintWriter out) {
        LogFile.begin(DataDir.ofThisSystem(
                        wish.dataDir() == null ? null : wish.dataDir().toString())
                .path()
                .resolve("log"));
        // Opens files and platform while JavaFX starts: both take their time.
        CompletableFuture<ConsoleStart> opening = aside("open", () -> ConsoleStart.begin(wish, threads, false));
        CountDownLatch closed = new CountDownLatch(1);
        joined(toolkit());
        ConsoleStart start = joined(opening);
        ui.execute(() -> {
            boolean shown = false;
            try {
                show(start, wish, out, closed);
                shown = true;
            } finally {
                // Without a window there is nothing to wait for.
                if (!shown) closed.countDown();
            }
        });
        await(closed);
        Platform.exit();
        start.close();
    }

    private <T extends @Nullable Object> CompletableFuture<T> aside(String name, Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        threads.factory(name)
                .newThread(() -> done.completeAsync(work, Runnable::run))
                .start();
        return done;
    }

    private static <T extends @Nullable Object> T joined(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }

    /// What nobody caught on the JavaFX thread, which is not of our making.
    private void reportFaults() {
        Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> threads.report(thrown));
    }

    private void show(ConsoleStart start, Wish wish, PrintWriter out, CountDownLatch closed) {
        Meter meter = wish.measure() == null ? null : new Meter(ui, wish.platformPid());
        UiProbe probe = meter == null ? UiProbe.NONE : meter;
        ConsoleWindow window = new ConsoleWindow(
                start, ui, probe, wish.size().width(), wish.size().height());
        failures.to(() -> window.console().notices(), start::texts);
        Stage stage = window.stage();
        Console console = window.console();
        stage.setOnHidden(event -> {
            window.empty();
            closed.countDown();
        });
        start.watch(new FreezeWatchdog(ui, System::nanoTime));
        if (wish.shot() != null) LiveShot.write(start.drawn(ui, wish.contacts()), wish.size(), wish.shot());
        Stopwatch stopwatch = Stopwatch.wanted(out, stage::close);
        if (stopwatch != null) new FirstRoster(console.floor(), stopwatch::start);
        if (meter == null || wish.measure() == null) return;
        meter.watch(stage.getScene());
        new Measurement(console, start, meter, ui, wish.measure(), stage::close).begin(out);
    }

    @Override
    public void draw(Wish wish, String screen, Path out) {
        Picture picture = PICTURES.get(screen);
        if (picture == null) throw CommandFailure.wrongCall("--screen: there is no screen named " + screen);
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        ConsoleStart start = ConsoleStart.begin(wish, threads, true);
        CompletableFuture<Path> drawn = new CompletableFuture<>();
        Platform.startup(() -> {
            reportFaults();
            Console console = start.drawn(ui, wish.contacts()).console();
            if (picture.screen().equals("past")) console.lookBack(LOOK_BACK);
            else console.open(picture.screen());
            draw(console, picture, wish.size(), out, drawn);
        });
        try {
            drawn.orTimeout(DRAWING_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw CommandFailure.failed("no picture: " + reason(e.getCause()));
        } finally {
            Platform.exit();
            start.close();
        }
    }

    private static void draw(Console console, Picture picture, Size size, Path out, CompletableFuture<Path> drawn) {
        new LiveShot(console).settled(picture.explained(), () -> {
            try {
                console.picture(console.theme(), size.width(), size.height(), out);
                drawn.complete(out);
            } catch (IOException e) {
                drawn.completeExceptionally(e);
            }
        });
    }

    private static String reason(@Nullable Throwable cause) {
        if (cause instanceof TimeoutException) return "the platform was not live within " + DRAWING_SECONDS + " s";
        return cause == null ? "" : String.valueOf(cause.getMessage());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package dev.atalaya;

import dev.atalaya.cli.CommandFailure;
import dev.atalaya.cli.ConsoleLauncher.Wish;
import dev.atalaya.secrets.SecretStores;
import dev.atalaya.store.files.DataDir;
import dev.atalaya.store.files.PrivateFiles;
import dev.atalaya.store.files.ProfileFolder;
import dev.atalaya.sync.FloorSync;
import dev.atalaya.sync.Loop;
import dev.atalaya.sync.Threads;
import dev.atalaya.sync.UiExecutor;
import dev.atalaya.sync.UiProbe;
import dev.atalaya.sync.UiPump;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.Console;
import dev.atalaya.ui.ConsoleDeps;
import dev.atalaya.ui.shell.FreezeWatchdog;
import dev.atalaya.ui.shell.FxTimer;
import dev.atalaya.ui.shell.ShellModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Everything that a console needs before and behind its window, begun side by side: the built-in platform's process,
/// the
/// files, the session. Ended in the opposite order.
final class ConsoleStart implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleStart.class);
    private static final Duration WATCH = Duration.ofMillis(100);

    private final Wish wish;
    private final Threads threads;
    private final SavedSettings settings;
    private final ExecutorService pool;
    private final Loop watch;
    private final ConsoleSession session;
    private final @Nullable BuiltInControl control;

    private ConsoleStart(Wish wish, Threads threads, boolean headless) {
        this.wish = wish;
        this.threads = threads;
        DataDir dirs = DataDir.ofThisSystem(
                wish.dataDir() == null ? null : wish.dataDir().toString());
        settings = new SavedSettings(dirs.settings(), wish, threads.loop("settings"));
        pool = threads.pool("start", 3);
        watch = threads.loop("watch");
        ProfileFolder folder = dirs.profile(wish.url() == null ? "simulator" : "url-" + wish.url());
        CompletableFuture<BuiltInPlatform> platform = wish.url() == null ? startPlatform(folder.path()) : null;
        session = new ConsoleSession(files(folder, headless), threads, this::texts);
        session.sync().limits(settings.current().limits());
        control = platform == null ? null : new BuiltInControl(pool, session, platform);
        if (wish.url() != null) session.connect(wish.url(), new TokenSource(System.getenv()).token(wish.tokenFile()));
    }

    /// Blocks until the files are open, not until the platform answers.
    ///
    /// @param headless nobody is there to unlock a key store
    /// @throws CommandFailure with one line when the wish cannot be met
    static ConsoleStart begin(Wish wish, Threads threads, boolean headless) {
        try {
            ConsoleStart start = new ConsoleStart(wish, threads, headless);
            start.session.start();
            return start;
        } catch (IllegalArgumentException e) {
            throw CommandFailure.wrongCall("--url: " + e.getMessage());
        }
    }

    private ProfileFiles files(ProfileFolder folder, boolean headless) {
        SecretStores stores = new SecretStores(threads.factory("secrets"), this::texts);
        return ProfileFiles.open(folder, stores.open(folder.path(), headless), texts());
    }

    private CompletableFuture<BuiltInPlatform> startPlatform(Path folder) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        Path state = PrivateFiles.folder(folder.resolve("platform"));
                        return BuiltInPlatform.start(wish.scenario(), state, List.of());
                    } catch (IOException e) {
                        LOG.error("The built-in platform does not start: {}", e.getMessage());
                        throw new UncheckedIOException(e.getMessage(), e);
                    }
                },
                pool);
    }

    private Texts texts() {
        return Texts.of(ShellModel.language(settings.current()));
    }

    /// What goes into the window. JavaFX thread only.
    Console console(UiExecutor ui) {
        FloorSync sync = session.sync();
        return new Console(new ConsoleDeps(
                sync.outbox(), sync.lookup(), settings, ui, new FxTimer(), sync::limits, null, control));
    }

    /// Feeds a console from now on.
    UiPump feed(Console console, UiExecutor ui, UiProbe probe) {
        return session.sync().pump(ui, console.floor()::apply, probe);
    }

    /// Watches for freezes from now on.
    void watch(FreezeWatchdog dog) {
        watch.after(WATCH, () -> {
            dog.check();
            watch(dog);
        });
    }

    /// Runs something for as long as the console lives, on a thread of its own.
    void thread(String name, Runnable work) {
        threads.factory(name).newThread(work).start();
    }

    /// Events taken from the platform since it went live.
    long eventsReceived() {
        return session.sync().work().events();
    }

    @Override
    public void close() {
        watch.close();
        session.close();
        if (control != null) control.close();
        settings.close();
        pool.shutdownNow();
    }
}

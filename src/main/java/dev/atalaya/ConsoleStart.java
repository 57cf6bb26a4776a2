package dev.atalaya;

import dev.atalaya.cli.CommandFailure;
import dev.atalaya.cli.ConsoleLauncher.Wish;
import dev.atalaya.insight.bundle.BundleSource;
import dev.atalaya.insight.sheet.SheetSource;
import dev.atalaya.store.OwnBackups;
import dev.atalaya.store.OwnBackups.Restored;
import dev.atalaya.store.Settings;
import dev.atalaya.store.files.DataDir;
import dev.atalaya.sync.Delta;
import dev.atalaya.sync.FloorSync;
import dev.atalaya.sync.Loop;
import dev.atalaya.sync.Threads;
import dev.atalaya.sync.UiExecutor;
import dev.atalaya.sync.UiProbe;
import dev.atalaya.sync.UiPump;
import dev.atalaya.sync.Who;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.Console;
import dev.atalaya.ui.ConsoleDeps;
import dev.atalaya.ui.live.UiTimer;
import dev.atalaya.ui.settings.Restoring;
import dev.atalaya.ui.shell.FreezeWatchdog;
import dev.atalaya.ui.shell.FxTimer;
import dev.atalaya.ui.shell.ShellModel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Everything that a console needs before and behind its window: the settings, the profile in use, the threads. Ended
/// in
/// the opposite order.
final class ConsoleStart implements AutoCloseable {

    private static final String SCENARIO = "marta";

    private static final Duration WATCH = Duration.ofMillis(100);

    private final Threads threads;
    private final SavedSettings settings;
    private final Path log;
    private final ExecutorService pool;
    private final Loop watch;
    private final ProfileOpener opener;
    private volatile OpenProfile profile;
    private final boolean headless;
    private boolean closed;

    private ConsoleStart(Wish wish, Threads threads, boolean headless) {
        this.threads = threads;
        this.headless = headless;
        DataDir dirs = DataDir.ofThisSystem(
                wish.dataDir() == null ? null : wish.dataDir().toString());
        log = LogFile.in(dirs.path());
        settings = new SavedSettings(dirs.settings(), wish, threads.loop("settings"));
        pool = threads.pool("start", 3);
        watch = threads.loop("watch");
        opener = new ProfileOpener(
                dirs, threads, this::texts, Objects.requireNonNullElse(wish.scenario(), SCENARIO), headless);
        profile = wish.url() == null
                ? opener.saved(wish.profile() == null ? chosen() : named(wish.profile()))
                : opener.given(wish.url(), new TokenSource(System.getenv()).token(wish.tokenFile()));
    }

    /// The profile that the settings name, the built-in one where there is none such.
    private Settings.Profile chosen() {
        Settings now = settings.current();
        return now.found(now.profile()).orElse(Settings.SIMULATOR);
    }

    private Settings.Profile named(String name) {
        Settings now = settings.current();
        return now.found(name)
                .orElseThrow(() -> CommandFailure.wrongCall("--profile: there is no profile " + name + ", but: "
                        + now.offered().stream().map(Settings.Profile::name).collect(Collectors.joining(", "))));
    }

    /// Blocks until the files are open, not until the platform answers.
    ///
    /// @param headless nobody is there to unlock a key store
    /// @throws CommandFailure with one line when the wish cannot be met
    static ConsoleStart begin(Wish wish, Threads threads, boolean headless) {
        try {
            ConsoleStart start = new ConsoleStart(wish, threads, headless);
            start.begin();
            return start;
        } catch (IllegalArgumentException e) {
            throw CommandFailure.wrongCall("--url: " + e.getMessage());
        }
    }

    private void begin() {
        ConsoleSession session = profile.session();
        session.sync().limits(settings.current().limits());
        session.start(() -> session.bundles(settings::current, log));
        if (!headless) session.alerts().start(session.findings());
    }

    /// Leaves the profile on screen and opens the one that the settings name now. Blocks; the caller has taken the
    /// window's content away before.
    synchronized void reopen() {
        if (closed) return;
        profile.close();
        profile = opener.saved(chosen());
        begin();
    }

    /// Leaves the profile on screen, puts a backup of its own file back and opens the profile again. Blocks, as
    /// [#reopen] does.
    synchronized Restored restore(Path backup) {
        OwnBackups backups = profile.session().backups();
        if (closed || backups == null) return new Restored.InUse();
        Settings.Profile same = named(profile.name());
        profile.session().leaveImports();
        profile.close();
        Restored how = backups.restore(backup);
        profile = opener.saved(same);
        profile.session().otherImports();
        begin();
        return how;
    }

    /// Runs what may block, in the background.
    CompletableFuture<Void> background(Runnable work) {
        return CompletableFuture.runAsync(work, pool);
    }

    /// Null where there is no own file, or where the profile is none of those that can be opened again.
    private @Nullable Restoring restoring(Consumer<Path> restore) {
        OwnBackups backups = profile.session().backups();
        if (backups == null || profile.name().equals(OpenProfile.GIVEN)) return null;
        return new Restoring() {
            @Override
            public CompletionStage<List<OwnBackups.Backup>> backups() {
                return CompletableFuture.supplyAsync(backups::all, pool);
            }

            @Override
            public void restore(OwnBackups.Backup backup) {
                restore.accept(backup.file());
            }
        };
    }

    /// Whether the built-in platform is open and no other was ever connected.
    boolean onlyBuiltIn() {
        return profile.name().equals(Settings.SIMULATOR.name())
                && settings.current().profiles().equals(List.of(Settings.SIMULATOR));
    }

    /// In the language that the settings ask for.
    Texts texts() {
        return Texts.of(ShellModel.language(settings.current()));
    }

    /// What goes into the window. JavaFX thread only.
    ///
    /// @param changed called after the settings have come to name another profile, to have it opened
    /// @param restore called with the backup that is to be put back
    Console console(UiExecutor ui, Runnable changed, Consumer<Path> restore) {
        return console(ui, new FxTimer(), changed, restore);
    }

    Console console(UiExecutor ui, UiTimer timer, Runnable changed, Consumer<Path> restore) {
        return new Console(deps(ui, timer, changed, restore));
    }

    /// A console to be drawn, fed from now on. JavaFX thread only.
    ///
    /// @param contacts whether customers are shown in it; null where all are made up: on the built-in platform with
    ///     nothing imported
    DrawnConsole drawn(UiExecutor ui, @Nullable Boolean contacts) {
        ConsoleDeps deps = deps(ui, new FxTimer(), () -> {}, _ -> {});
        boolean shown =
                contacts == null ? profile.builtIn() && !profile.session().hasImports() : contacts;
        Console console = new Console(shown ? deps : MaskedScreens.on(deps));
        Consumer<Delta> screen = console.floor()::apply;
        return new DrawnConsole(console, sync().pump(ui, shown ? screen : MaskedScreens.fed(screen), UiProbe.NONE));
    }

    private ConsoleDeps deps(UiExecutor ui, UiTimer timer, Runnable changed, Consumer<Path> restore) {
        FloorSync sync = profile.session().sync();
        Who last = profile.session().lastKnown();
        SavedConnections connections = new SavedConnections(
                settings, opener, threads, pool, this::texts, () -> profile, name -> changed.run());
        return new ConsoleDeps(
                sync.outbox(),
                sync.lookup(),
                sync.log(),
                sync.keepsakes(),
                profile.session().audit(),
                profile.session().findings(),
                profile.session().alerts(),
                reports(),
                bundles(),
                sync.history(),
                profile.session().past(),
                pool,
                settings,
                ui,
                timer,
                sync::limits,
                connections,
                restoring(restore),
                profile.session().intake(),
                profile.control(),
                last == null ? ZoneId.systemDefault() : last.zone());
    }

    /// The open profile's floor.
    FloorSync sync() {
        return profile.session().sync();
    }

    /// Makes reports of the open profile; null where it has no files.
    @Nullable
    SheetSource reports() {
        return profile.session().reports();
    }

    /// Makes support bundles of the open profile; null where it has no files.
    @Nullable
    BundleSource bundles() {
        return profile.session().bundles(settings::current, log);
    }

    /// Feeds a console from now on.
    UiPump feed(Console console, UiExecutor ui, UiProbe probe) {
        return profile.session().sync().pump(ui, console.floor()::apply, probe);
    }

    /// The profile that is open.
    ConsoleSession session() {
        return profile.session();
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
        return profile.session().sync().work().events();
    }

    @Override
    public synchronized void close() {
        closed = true;
        watch.close();
        profile.close();
        settings.close();
        pool.shutdownNow();
    }
}

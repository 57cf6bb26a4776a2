package dev.atalaya.ui;

import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.sheet.SheetSource;
import dev.atalaya.store.Keepsakes;
import dev.atalaya.store.Settings;
import dev.atalaya.store.history.History;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.store.log.PlainLog;
import dev.atalaya.sync.FloorSync;
import dev.atalaya.sync.HistoryService;
import dev.atalaya.ui.card.HeldLookup;
import dev.atalaya.ui.floor.FakeOutbox;
import dev.atalaya.ui.past.PastSource;
import dev.atalaya.ui.settings.FakeConnections;
import dev.atalaya.ui.shell.FxExecutor;
import dev.atalaya.ui.shell.FxTimer;
import dev.atalaya.ui.shell.SettingsHolder;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Consoles for tests.
public final class Consoles {

    private Consoles() {}

    /// In a language, standing on nothing. JavaFX thread only.
    public static Console in(Settings.Language language) {
        return in(language, new PlainLog(), null);
    }

    /// Over a floor that is kept in step with a platform. JavaFX thread only.
    public static Console on(FloorSync sync) {
        return new Console(new ConsoleDeps(
                sync.outbox(),
                sync.lookup(),
                sync.log(),
                sync.keepsakes(),
                null,
                null,
                null,
                null,
                null,
                sync.history(),
                null,
                ForkJoinPool.commonPool(),
                new Held(Settings.Language.EN),
                new FxExecutor(),
                new FxTimer(),
                sync::limits,
                null,
                null,
                null,
                null,
                ZoneId.systemDefault()));
    }

    /// With an outbox that remembers what it was asked.
    static Console in(Settings.Language language, FakeOutbox outbox) {
        return in(language, new PlainLog(), null, null, null, null, outbox);
    }

    /// With a log, read on the spot.
    public static Console in(Settings.Language language, DecisionLog log) {
        return in(language, log, null);
    }

    /// With a log and reports, made on the spot.
    public static Console in(Settings.Language language, DecisionLog log, @Nullable SheetSource reports) {
        return in(language, log, reports, null);
    }

    /// With a past, looked at on the spot.
    public static Console in(
            Settings.Language language, DecisionLog log, @Nullable SheetSource reports, @Nullable PastSource past) {
        return in(language, log, reports, past, null, null, new FakeOutbox());
    }

    /// With a history that has all there is, and with what the user saved.
    public static Console in(Settings.Language language, DecisionLog log, History history, Keepsakes keepsakes) {
        return in(language, log, null, null, new AllHere(history), keepsakes, new FakeOutbox());
    }

    private static Console in(
            Settings.Language language,
            DecisionLog log,
            @Nullable SheetSource reports,
            @Nullable PastSource past,
            @Nullable HistoryService history,
            @Nullable Keepsakes keepsakes,
            FakeOutbox outbox) {
        return new Console(new ConsoleDeps(
                outbox,
                new HeldLookup(),
                log,
                keepsakes,
                null,
                null,
                null,
                reports,
                null,
                history,
                past,
                Runnable::run,
                new Held(language),
                // Everything happens on the JavaFX thread here.
                Runnable::run,
                new FxTimer(),
                _ -> {},
                new FakeConnections(),
                null,
                null,
                null,
                ZoneId.systemDefault()));
    }

    private record AllHere(History past) implements HistoryService {

        @Override
        public Fetching ensure(Stretch range, Consumer<Progress> progress) {
            return new Fetching() {
                @Override
                public CompletableFuture<Ended> ended() {
                    return CompletableFuture.completedFuture(new Ended.Complete());
                }

                @Override
                public void cancel() {}
            };
        }
    }

    private static final class Held implements SettingsHolder {

        private Settings settings;

        Held(Settings.Language language) {
            Settings d = Settings.DEFAULT;
            settings =
                    new Settings(language, d.theme(), d.window(), d.limits(), d.profiles(), d.profile(), d.columns());
        }

        @Override
        public Settings current() {
            return settings;
        }

        @Override
        public void change(UnaryOperator<Settings> change) {
            settings = change.apply(settings);
        }
    }
}

package dev.atalaya.ui;

import dev.atalaya.store.Settings;
import dev.atalaya.ui.floor.FakeOutbox;
import dev.atalaya.ui.shell.FxExecutor;
import dev.atalaya.ui.shell.FxTimer;
import dev.atalaya.ui.shell.SettingsHolder;
import java.util.function.UnaryOperator;

/// Consoles for tests.
public final class Consoles {

    private Consoles() {}

    /// In a language, standing on nothing. JavaFX thread only.
    public static Console in(Settings.Language language) {
        return new Console(
                new ConsoleDeps(new FakeOutbox(), new Held(language), new FxExecutor(), new FxTimer(), null));
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

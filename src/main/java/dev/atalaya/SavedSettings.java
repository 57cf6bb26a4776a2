package dev.atalaya;

import dev.atalaya.cli.ConsoleLauncher.Wish;
import dev.atalaya.store.Settings;
import dev.atalaya.sync.Loop;
import dev.atalaya.ui.shell.SettingsHolder;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/// The settings in force: what the file says, but for what the command line wants otherwise this time. Thread-safe.
final class SavedSettings implements SettingsHolder, AutoCloseable {

    private final Path file;
    private final Loop saver;
    private Settings current;

    SavedSettings(Path file, Wish wish, Loop saver) {
        this.file = file;
        this.saver = saver;
        Settings saved = Settings.DEFAULT;
        Settings.Language language = wish.language() == null
                ? saved.language()
                : Settings.Language.valueOf(wish.language().name());
        Settings.Theme theme =
                wish.dark() == null ? saved.theme() : wish.dark() ? Settings.Theme.DARK : Settings.Theme.LIGHT;
        current = new Settings(
                language, theme, saved.window(), saved.limits(), saved.profiles(), saved.profile(), saved.columns());
    }

    @Override
    public synchronized Settings current() {
        return current;
    }

    @Override
    public synchronized void change(UnaryOperator<Settings> change) {
        current = change.apply(current);
    }

    @Override
    public void close() {
        saver.close();
    }
}

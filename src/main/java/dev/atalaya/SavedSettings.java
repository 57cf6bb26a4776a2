package dev.atalaya;

import dev.atalaya.cli.ConsoleLauncher.Wish;
import dev.atalaya.store.Settings;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.files.SettingsFile;
import dev.atalaya.sync.Loop;
import dev.atalaya.ui.shell.SettingsHolder;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The settings in force: what the file says, but for what the command line wants otherwise this time. Thread-safe.
final class SavedSettings implements SettingsHolder, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SavedSettings.class);

    private final SettingsFile file;
    private final Loop saver;
    private Settings current;
    /// What the file says; never what the command line wants this time.
    private Settings saved;

    SavedSettings(Path file, Wish wish, Loop saver) {
        this.file = new SettingsFile(file);
        this.saver = saver;
        SettingsFile.Loaded loaded = this.file.load();
        // The log hides what stands in quotes, as a platform's words; these are the user's own.
        loaded.problems().forEach(problem -> LOG.warn("settings: {}", problem.replace('"', '\'')));
        saved = loaded.settings();
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
        Settings next = change.apply(saved);
        saved = next;
        saver.execute(() -> save(next));
    }

    private void save(Settings settings) {
        try {
            file.save(settings);
        } catch (StoreException e) {
            LOG.warn("The settings are not saved: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        saver.close();
    }
}

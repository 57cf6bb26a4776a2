package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.cli.ConsoleLauncher;
import dev.atalaya.store.Settings;
import dev.atalaya.store.files.SettingsFile;
import dev.atalaya.sync.ManualLoop;
import dev.atalaya.texts.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedSettingsTest {

    @TempDir
    private Path folder;

    private final ManualLoop saver = new ManualLoop();

    private SavedSettings spanishAndLightThisTime() {
        ConsoleLauncher.Wish wish = Wishes.profile(null, null, Language.ES, false);
        return new SavedSettings(folder.resolve("settings.json"), wish, saver);
    }

    private Settings kept() {
        saver.run();
        return new SettingsFile(folder.resolve("settings.json")).load().settings();
    }

    @Test
    void whatTheCommandLineWantsThisTimeIsNotKept() {
        SavedSettings settings = spanishAndLightThisTime();
        settings.change(s -> s);
        assertThat(settings.current().language()).isEqualTo(Settings.Language.ES);
        assertThat(settings.current().theme()).isEqualTo(Settings.Theme.LIGHT);
        assertThat(kept().language()).isEqualTo(Settings.Language.SYSTEM);
        assertThat(kept().theme()).isEqualTo(Settings.Theme.DARK);
    }

    @Test
    void whatTheUserChoosesIsKept() {
        SavedSettings settings = spanishAndLightThisTime();
        settings.change(s -> new Settings(
                Settings.Language.PT, s.theme(), s.window(), s.limits(), s.profiles(), s.profile(), s.columns()));
        assertThat(settings.current().language()).isEqualTo(Settings.Language.PT);
        assertThat(kept().language()).isEqualTo(Settings.Language.PT);
        assertThat(kept().theme()).isEqualTo(Settings.Theme.DARK);
    }
}

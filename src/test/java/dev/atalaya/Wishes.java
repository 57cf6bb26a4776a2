package dev.atalaya;

import dev.atalaya.cli.ConsoleLauncher.Size;
import dev.atalaya.cli.ConsoleLauncher.Wish;
import dev.atalaya.texts.Language;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What the tests' consoles are started with.
final class Wishes {

    private Wishes() {}

    /// Connected to a platform of its own process, its files below `folder`.
    static Wish live(PlatformProcess platform, Path folder) {
        return live(platform.access().url(), platform.tokenFile(), folder, new Size(1440, 900));
    }

    /// Connected to a platform this time, in English and dark, its files below `folder`.
    static Wish live(String url, Path token, Path folder, Size size) {
        return new Wish(url, token, folder.resolve("data"), null, null, Language.EN, true, size, null, null, null, 0);
    }

    /// With a saved profile.
    ///
    /// @param data where settings and files are; null for the usual place
    /// @param name null for the one in use
    static Wish profile(@Nullable Path data, @Nullable String name, Language language, @Nullable Boolean dark) {
        return new Wish(null, null, data, name, null, language, dark, new Size(1280, 800), null, null, null, 0);
    }
}

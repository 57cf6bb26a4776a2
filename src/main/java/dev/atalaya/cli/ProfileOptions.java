package dev.atalaya.cli;

import dev.atalaya.texts.Language;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which platform, whose files, in which language.
final class ProfileOptions {

    @Option(names = "--url", paramLabel = "URL", description = "Connects to this platform this time.")
    @Nullable
    String url;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "Holds the token for --url; else ATALAYA_TOKEN does.")
    @Nullable
    Path tokenFile;

    @Option(names = "--data-dir", paramLabel = "DIR", description = "Where settings and files are kept.")
    @Nullable
    Path dataDir;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "Opens this profile; \"files\" has no platform, only what was imported.")
    @Nullable
    String profile;

    @Option(names = "--scenario", paramLabel = "NAME|FILE", description = "Of the built-in platform (default: marta).")
    @Nullable
    String scenario;

    @Option(names = "--lang", paramLabel = "en|es|pt", description = "Language.")
    private @Nullable Language language;

    /// The one asked for, else this computer's.
    Language language() {
        return language == null ? Language.of(Locale.getDefault()) : language;
    }

    /// Without a window.
    ConsoleLauncher.Wish wish() {
        return wish(null, new ConsoleLauncher.Size(1440, 900), null, null, null, 0);
    }

    ConsoleLauncher.Wish wish(
            @Nullable Boolean dark,
            ConsoleLauncher.Size size,
            @Nullable Boolean contacts,
            @Nullable Path shot,
            @Nullable Path measure,
            long platformPid) {
        return new ConsoleLauncher.Wish(
                url, tokenFile, dataDir, profile, scenario, language, dark, size, contacts, shot, measure, platformPid);
    }
}

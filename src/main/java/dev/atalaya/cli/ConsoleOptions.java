package dev.atalaya.cli;

import dev.atalaya.texts.Language;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that the window and its pictures share.
final class ConsoleOptions {

    enum Look {
        DARK,
        LIGHT
    }

    @Option(names = "--url", paramLabel = "URL", description = "Connects to this platform this time.")
    private @Nullable String url;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "Holds the token for --url; else ATALAYA_TOKEN does.")
    private @Nullable Path tokenFile;

    @Option(names = "--data-dir", paramLabel = "DIR", description = "Where settings and files are kept.")
    private @Nullable Path dataDir;

    @Option(
            names = "--scenario",
            defaultValue = "marta",
            paramLabel = "NAME|FILE",
            description = "Of the built-in platform (default: marta).")
    private String scenario = "";

    @Option(names = "--lang", paramLabel = "en|es|pt", description = "Language.")
    private @Nullable Language language;

    @Option(names = "--theme", paramLabel = "dark|light", description = "Theme.")
    private @Nullable Look theme;

    @Option(names = "--size", defaultValue = "1440x900", paramLabel = "WxH", description = "Size of the window.")
    private String size = "";

    ConsoleLauncher.Wish wish(@Nullable Path shot, @Nullable Path measure, long platformPid) {
        return new ConsoleLauncher.Wish(
                url,
                tokenFile,
                dataDir,
                scenario,
                language,
                theme == null ? null : theme == Look.DARK,
                ConsoleLauncher.Size.parse(size),
                shot,
                measure,
                platformPid);
    }
}

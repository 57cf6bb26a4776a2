package dev.atalaya.cli;

import dev.atalaya.texts.Language;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that questions about the log share.
final class AskOptions {

    @Option(names = "--data-dir", paramLabel = "DIR", description = "Where settings and files are kept.")
    @Nullable
    Path dataDir;

    @Option(names = "--profile", paramLabel = "NAME", description = "Whose log (default: the one last used).")
    @Nullable
    String profile;

    @Option(names = "--lang", paramLabel = "en|es|pt", description = "Language of texts.")
    private @Nullable Language language;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Zone of times, such as America/Guatemala (default: the account's).")
    @Nullable
    ZoneId zone;

    Language language() {
        return language == null ? Language.of(Locale.getDefault()) : language;
    }
}

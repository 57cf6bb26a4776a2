package dev.atalaya.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options that the window and its pictures share.
final class ConsoleOptions {

    enum Look {
        DARK,
        LIGHT
    }

    enum Contacts {
        SHOWN,
        MASKED
    }

    @Mixin
    private ProfileOptions profile = new ProfileOptions();

    @Option(names = "--theme", paramLabel = "dark|light", description = "Theme.")
    private @Nullable Look theme;

    @Option(names = "--size", defaultValue = "1440x900", paramLabel = "WxH", description = "Size of the window.")
    private String size = "";

    @Option(
            names = "--contacts",
            paramLabel = "shown|masked",
            description =
                    "Whether a picture shows customers' names and texts (default: masked, but for the built-in platform's, who are made up).")
    private @Nullable Contacts contacts;

    ConsoleLauncher.Wish wish(@Nullable Path shot, @Nullable Path measure, long platformPid) {
        Boolean dark = theme == null ? null : theme == Look.DARK;
        Boolean shown = contacts == null ? null : contacts == Contacts.SHOWN;
        return profile.wish(dark, ConsoleLauncher.Size.parse(size), shown, shot, measure, platformPid);
    }
}

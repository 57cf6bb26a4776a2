package dev.atalaya.cli;

import dev.atalaya.cli.ask.ZonedQuestion;
import dev.atalaya.texts.Language;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Gets at a profile's log. The root implements it: the command line knows neither keys nor files.
@FunctionalInterface
public interface LogAccess {

    /// Writes the answer, as UTF-8.
    ///
    /// @param dataDir null for the usual place
    /// @param profile null for the one the settings name
    /// @param language of what is said where it cannot be answered
    /// @throws CommandFailure with one line when it cannot be answered
    void answer(
            @Nullable Path dataDir,
            @Nullable String profile,
            Language language,
            ZonedQuestion question,
            OutputStream out);
}

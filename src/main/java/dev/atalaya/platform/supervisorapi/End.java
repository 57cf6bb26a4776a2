package dev.atalaya.platform.supervisorapi;

import dev.atalaya.platform.Answer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How an attempt to get changes ended.
sealed interface End {

    /// Changes came.
    ///
    /// @param more whether there are more right now
    record Fine(boolean more) implements End {}

    /// It broke; trying again may help.
    ///
    /// @param unsuited true where this way does not work here at all: the platform has none, or something in
    ///     between does not let it through
    record Broke(String why, @Nullable Duration retryAfter, boolean unsuited) implements End {}

    /// Trying again does not help.
    record Over(Answer<Void> why) implements End {}
}

package dev.atalaya.cli;

import dev.atalaya.cli.ask.UnansweredException;
import dev.atalaya.cli.ask.ZonedQuestion;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

/// Asks the console that has a profile open. The root implements it.
@FunctionalInterface
public interface ConsoleAsk {

    /// @param note hears a line that is to be said beside the answer
    /// @return false where there is none; then nothing was written
    /// @throws UnansweredException with the console's reason
    boolean ask(ConsoleLauncher.Wish wish, ZonedQuestion question, OutputStream out, Consumer<String> note)
            throws UnansweredException, IOException;
}

package dev.atalaya.cli;

import dev.atalaya.cli.ask.Question;
import dev.atalaya.cli.ask.ReportFloor;
import dev.atalaya.cli.ask.UnansweredException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

/// Gets at what reports are made of. The root implements it.
public interface ReportDesk {

    /// Asks the console that has the profile open.
    ///
    /// @param note hears lines that are to be said beside the report
    /// @return false where there is none; then nothing was written
    boolean ask(ConsoleLauncher.Wish wish, Question question, OutputStream out, Consumer<String> note)
            throws UnansweredException, IOException;

    /// Opens a profile that no console has open. Blocks until the platform answers, or until it is clear that it does
    /// not and what is kept must do.
    ///
    /// @throws UnansweredException with one line when there is nothing to report on
    Opened open(ConsoleLauncher.Wish wish) throws UnansweredException;

    /// An open profile.
    interface Opened extends ReportFloor, AutoCloseable {

        @Override
        void close();
    }
}

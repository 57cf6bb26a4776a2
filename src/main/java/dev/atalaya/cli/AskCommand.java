package dev.atalaya.cli;

import dev.atalaya.cli.ask.Question;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/// A command that asks a profile's log, by way of the console where it is open.
abstract class AskCommand implements Callable<Integer> {

    private final LogAccess access;
    private final OutputStream out;

    @Mixin
    AskOptions options = new AskOptions();

    /// @param out gets the answer as UTF-8
    AskCommand(LogAccess access, OutputStream out) {
        this.access = access;
        this.out = out;
    }

    @Override
    public Integer call() {
        answer(out);
        return 0;
    }

    /// Writes the answer.
    void answer(OutputStream to) {
        ZoneId asked = options.zone;
        // Before anybody is asked: what cannot be read is said so even where nobody could answer.
        check();
        access.answer(
                options.dataDir,
                options.profile,
                options.language(),
                account -> question(asked == null ? account : asked),
                to);
    }

    /// Refuses what cannot be asked in any zone.
    ///
    /// @throws CommandFailure with one line that says what is wrong
    abstract void check();

    /// What the options say.
    ///
    /// @param zone of times without an offset, and of those in the answer
    /// @throws CommandFailure where they say nothing that could be asked
    abstract Question question(ZoneId zone);
}

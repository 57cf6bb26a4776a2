package dev.atalaya.cli;

import dev.atalaya.cli.ask.Question;
import java.io.OutputStream;
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
        access.answer(options.dataDir, options.profile, question(), out);
        return 0;
    }

    /// What the options say.
    ///
    /// @throws CommandFailure where they say nothing that could be asked
    abstract Question question();
}

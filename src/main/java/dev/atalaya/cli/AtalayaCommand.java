package dev.atalaya.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/// `atalaya`, of which everything else on the command line is a subcommand.
///
/// Exit codes: 0 done, 1 it failed, 2 it was called wrongly, unless a subcommand says otherwise. What went wrong is one
/// line on the error stream.
@Command(
        name = "atalaya",
        mixinStandardHelpOptions = true,
        version = "atalaya " + AtalayaCommand.VERSION,
        description = "A console for the supervisors of customer-chat teams.",
        synopsisSubcommandLabel = "[COMMAND]")
public final class AtalayaCommand implements Callable<Integer> {

    public static final String VERSION = "0.1.0";

    private static final Logger LOG = LoggerFactory.getLogger(AtalayaCommand.class);

    private final ConsoleLauncher console;

    @Mixin
    private ConsoleOptions options = new ConsoleOptions();

    @Option(
            names = "--shot",
            paramLabel = "FILE",
            description = "Writes a picture of what the window shows once it is live.")
    private @Nullable Path shot;

    @Option(names = "--measure", paramLabel = "FILE", description = "Writes figures of the live path, see `load`.")
    private @Nullable Path measure;

    @Option(names = "--platform-pid", hidden = true, description = "Reports this process beside the console.")
    private long platformPid;

    @Spec
    private @Nullable CommandSpec spec;

    private AtalayaCommand(ConsoleLauncher console) {
        this.console = console;
    }

    /// Without a subcommand: the console.
    @Override
    public Integer call() {
        if (spec == null) throw new IllegalStateException("picocli fills this");
        console.open(
                options.wish(shot, measure, platformPid), spec.commandLine().getOut());
        return 0;
    }

    /// @param console opened where no subcommand is named
    /// @param subcommands instances of classes with picocli's `@Command`
    /// @return ready to execute; its streams can be replaced
    public static CommandLine with(ConsoleLauncher console, List<?> subcommands) {
        CommandLine line = new CommandLine(new AtalayaCommand(console));
        subcommands.forEach(line::addSubcommand);
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, _) -> calledWrongly(wrong))
                .setExecutionExceptionHandler(AtalayaCommand::failed);
    }

    private static int calledWrongly(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        say(command.getErr(), name, wrong.getMessage() + " (see " + name + " --help)");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception failure, CommandLine command, ParseResult parsed) {
        String name = command.getCommandSpec().qualifiedName();
        if (failure instanceof CommandFailure known) {
            say(command.getErr(), name, String.valueOf(known.getMessage()));
            return known.isWrongCall()
                    ? command.getCommandSpec().exitCodeOnInvalidInput()
                    : command.getCommandSpec().exitCodeOnExecutionException();
        }
        LOG.error("{} {}", name, parsed.originalArgs(), failure);
        say(command.getErr(), name, "unexpected: " + failure);
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    private static void say(PrintWriter out, String name, String message) {
        out.println(name + ": " + message.strip().replaceAll("\\s*\\R\\s*", " "));
        out.flush();
    }
}

package dev.atalaya;

import dev.atalaya.cli.AtalayaCommand;
import java.util.List;

/// Starts the program: hands the command line what only the root knows.
public final class Main {

    private Main() {}

    /// Runs the console or the command named by the arguments, and ends the process with the command's exit code.
    ///
    /// @param args the command line, without the program's name
    public static void main(String[] args) {
        ConsoleApp console = new ConsoleApp();
        Subcommands commands = new Subcommands(console);
        boolean alone = commands.noneIn(args);
        if (alone) console.warmUp();
        int status =
                AtalayaCommand.with(console, alone ? List.of() : commands.all()).execute(args);
        console.settle();
        System.exit(status);
    }
}

package dev.atalaya;

import dev.atalaya.cli.AtalayaCommand;
import dev.atalaya.cli.PlatformCommand;
import java.util.List;

/// Starts the program.
public final class Main {
    private Main() {}

    /// Runs the console or the command named by the arguments.
    ///
    /// @param args the command line, without the program's name
    public static void main(String[] args) {
        PlatformCommand platform = new PlatformCommand(new SimulatorLauncher(), System.getenv(), System.in);
        System.exit(AtalayaCommand.with(List.of(platform)).execute(args));
    }
}

package dev.atalaya;

import dev.atalaya.cli.AtalayaCommand;
import dev.atalaya.cli.AuditCommand;
import dev.atalaya.cli.BundleCommand;
import dev.atalaya.cli.ConsoleLauncher;
import dev.atalaya.cli.ExplainCommand;
import dev.atalaya.cli.FindingsCommand;
import dev.atalaya.cli.ImportCommand;
import dev.atalaya.cli.LoadCommand;
import dev.atalaya.cli.LogAccess;
import dev.atalaya.cli.LogCommand;
import dev.atalaya.cli.PlatformCommand;
import dev.atalaya.cli.ReportCommand;
import dev.atalaya.cli.ScreenshotCommand;
import dev.atalaya.cli.WhatifCommand;
import java.util.List;

/// Starts the program: hands the command line what only the root knows.
public final class Main {

    private Main() {}

    /// Runs the console or the command named by the arguments, and ends the process with the command's exit code.
    ///
    /// @param args the command line, without the program's name
    public static void main(String[] args) {
        ConsoleLauncher console = new ConsoleApp();
        LogAccess log = new ProfileLog();
        List<Object> commands = List.of(
                new PlatformCommand(new SimulatorLauncher(), System.getenv(), System.in),
                new ScreenshotCommand(console),
                new FindingsCommand(new ProfileAsk(), new FindingsRun()),
                new ExplainCommand(log),
                new LogCommand(log),
                new AuditCommand(log),
                new WhatifCommand(log),
                new ReportCommand(new ReportApp()),
                new BundleCommand(new ProfileAsk(), new BundleApp()),
                new ImportCommand(new ImportApp()),
                new LoadCommand(new LoadProcesses()));
        System.exit(AtalayaCommand.with(console, commands).execute(args));
    }
}

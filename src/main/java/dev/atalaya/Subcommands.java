package dev.atalaya;

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
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What can be done beside opening the console. Made only when one of it is wanted: what reads the command line looks
/// at every option of each.
final class Subcommands {

    /// What the command line itself answers.
    private static final Pattern ANSWERED = Pattern.compile("-[hV]+|--help|--version");

    private record One(String name, Supplier<Object> command) {}

    /// In the order of the help.
    private final List<One> all;

    Subcommands(ConsoleLauncher console) {
        LogAccess log = new ProfileLog();
        all = List.of(
                new One("platform", () -> new PlatformCommand(new SimulatorLauncher(), System.getenv(), System.in)),
                new One("screenshot", () -> new ScreenshotCommand(console)),
                new One("findings", () -> new FindingsCommand(new ProfileAsk(), new FindingsRun())),
                new One("explain", () -> new ExplainCommand(log)),
                new One("log", () -> new LogCommand(log)),
                new One("audit", () -> new AuditCommand(log)),
                new One("whatif", () -> new WhatifCommand(log)),
                new One("report", () -> new ReportCommand(new ReportApp())),
                new One("bundle", () -> new BundleCommand(new ProfileAsk(), new BundleApp())),
                new One("import", () -> new ImportCommand(new ImportApp())),
                new One("load", () -> new LoadCommand(new LoadProcesses())));
    }

    /// Whether the console is to be opened, or would be if the arguments were right.
    boolean noneIn(String... args) {
        return (args.length == 0 || args[0].startsWith("-"))
                && Stream.of(args)
                        .noneMatch(arg ->
                                names().contains(arg) || ANSWERED.matcher(arg).matches());
    }

    List<String> names() {
        return all.stream().map(One::name).toList();
    }

    /// Instances of classes with picocli's `@Command`, in the order of [#names].
    List<Object> all() {
        return all.stream().map(one -> one.command().get()).toList();
    }
}

package dev.atalaya.cli;

import dev.atalaya.cli.ask.FoundNow;

/// Looks for findings once. The root implements it: the command line knows neither platforms nor files.
@FunctionalInterface
public interface FindingsReader {

    /// @throws CommandFailure with one line when the platform does not answer
    FoundNow read(ConsoleLauncher.Wish wish);
}

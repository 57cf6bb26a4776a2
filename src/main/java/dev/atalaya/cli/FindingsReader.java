package dev.atalaya.cli;

import dev.atalaya.cli.ask.FoundNow;
import dev.atalaya.insight.findings.Looked;
import java.time.ZoneId;
import java.util.function.Function;

/// Looks for findings once. The root implements it: the command line knows neither platforms nor files.
@FunctionalInterface
public interface FindingsReader {

    /// @param looked which decisions, once the account's zone is known
    /// @throws CommandFailure with one line when the platform does not answer
    FoundNow read(ConsoleLauncher.Wish wish, Function<ZoneId, Looked> looked);
}

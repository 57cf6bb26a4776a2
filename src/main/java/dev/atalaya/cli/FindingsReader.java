package dev.atalaya.cli;

import dev.atalaya.insight.findings.Board;
import dev.atalaya.texts.Names;
import java.time.ZoneId;

/// Looks for findings once. The root implements it: the command line knows neither platforms nor files.
@FunctionalInterface
public interface FindingsReader {

    /// @throws CommandFailure with one line when the platform does not answer
    Read read(ConsoleLauncher.Wish wish);

    /// What was found.
    ///
    /// @param names of agents and groups
    /// @param zone in which the account works
    record Read(Board board, Names names, ZoneId zone) {}
}

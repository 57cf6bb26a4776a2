package dev.atalaya.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Starts the processes of a load run. The root implements it: the command line knows neither simulator nor window.
@FunctionalInterface
public interface LoadRunner {

    /// Runs to the end and says on `out` what happens.
    ///
    /// @throws CommandFailure with one line when something does not start
    void run(Wish wish, PrintWriter out) throws InterruptedException;

    /// @param scenario as of `atalaya platform`
    /// @param measure where the console writes its figures; null drives the platform without a console
    record Wish(
            String scenario,
            int eventsPerSecond,
            int seconds,
            long seed,
            @Nullable Path measure,
            String size) {}
}

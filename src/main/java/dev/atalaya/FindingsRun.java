package dev.atalaya;

import dev.atalaya.cli.CommandFailure;
import dev.atalaya.cli.ConsoleLauncher.Wish;
import dev.atalaya.cli.FindingsReader;
import dev.atalaya.cli.ask.FoundNow;
import dev.atalaya.cli.ask.UnansweredException;
import dev.atalaya.sync.Threads;

/// Looks for findings once, without a window.
final class FindingsRun implements FindingsReader {

    @Override
    public FoundNow read(Wish wish) {
        try (ConsoleStart start = ConsoleStart.begin(wish, new Threads(_ -> {}), true)) {
            return LiveFindings.of(start.session());
        } catch (UnansweredException e) {
            throw CommandFailure.of(e);
        }
    }
}

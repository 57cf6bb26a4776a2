package dev.atalaya;

import dev.atalaya.cli.CommandFailure;
import dev.atalaya.cli.ConsoleLauncher.Wish;
import dev.atalaya.cli.FindingsReader;
import dev.atalaya.cli.ask.FoundNow;
import dev.atalaya.cli.ask.UnansweredException;
import dev.atalaya.insight.findings.Looked;
import dev.atalaya.sync.Threads;
import dev.atalaya.sync.Who;
import java.time.ZoneId;
import java.util.function.Function;

/// Looks for findings once, without a window.
final class FindingsRun implements FindingsReader {

    @Override
    public FoundNow read(Wish wish, Function<ZoneId, Looked> looked) {
        try (ConsoleStart start = ConsoleStart.begin(wish, new Threads(_ -> {}), true)) {
            return LiveFindings.of(start.session(), looked.apply(zone(start)));
        } catch (UnansweredException e) {
            throw CommandFailure.of(e);
        }
    }

    /// In which the account works, as far as it is known before the platform answers.
    private static ZoneId zone(ConsoleStart start) {
        Who last = start.session().lastKnown();
        return last == null ? ZoneId.systemDefault() : last.zone();
    }
}

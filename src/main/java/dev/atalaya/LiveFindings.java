package dev.atalaya;

import dev.atalaya.cli.ask.FoundNow;
import dev.atalaya.cli.ask.UnansweredException;
import dev.atalaya.insight.bundle.Setup;
import dev.atalaya.insight.findings.Board;
import dev.atalaya.insight.findings.FindingsWatch;
import dev.atalaya.insight.findings.Looked;
import dev.atalaya.store.StoreException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The findings of an open profile at one moment, for the command line.
final class LiveFindings {

    private static final int PATIENCE_SECONDS = 90;

    private LiveFindings() {}

    /// Blocks until they have been looked for.
    ///
    /// @throws UnansweredException with one line where the platform does not answer
    static Board board(ConsoleSession session) throws UnansweredException {
        return look(session.findings());
    }

    private static Board look(FindingsWatch watch) throws UnansweredException {
        CompletableFuture<Board> first = new CompletableFuture<>();
        Runnable end = watch.look(first::complete);
        try {
            return first.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof TimeoutException)) throw e;
            throw new UnansweredException("the platform was not live within " + PATIENCE_SECONDS + " s");
        } finally {
            end.run();
        }
    }

    /// With what it takes to say them. Blocks as [#board] does.
    static FoundNow of(ConsoleSession session, Looked looked) throws UnansweredException {
        Board board = looked.equals(Looked.LATEST) ? board(session) : board(session, looked);
        try {
            Setup floor = LiveSetup.of(session.sync());
            return new FoundNow(board, floor.names(), floor.zone(), looked);
        } catch (StoreException e) {
            throw new UnansweredException(String.valueOf(e.getMessage()));
        }
    }

    private static Board board(ConsoleSession session, Looked looked) throws UnansweredException {
        try (FindingsWatch once = session.findings(looked)) {
            once.start();
            return look(once);
        }
    }
}

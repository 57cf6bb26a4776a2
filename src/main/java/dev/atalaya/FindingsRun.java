package dev.atalaya;

import dev.atalaya.cli.CommandFailure;
import dev.atalaya.cli.ConsoleLauncher.Wish;
import dev.atalaya.cli.FindingsReader;
import dev.atalaya.floor.Evidence;
import dev.atalaya.insight.findings.Board;
import dev.atalaya.sync.Delta;
import dev.atalaya.sync.Threads;
import dev.atalaya.sync.Who;
import dev.atalaya.texts.Names;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Looks for findings once, without a window.
final class FindingsRun implements FindingsReader {

    private static final int SECONDS = 90;

    @Override
    public Read read(Wish wish) {
        CompletableFuture<Board> first = new CompletableFuture<>();
        AtomicReference<@Nullable Delta> floor = new AtomicReference<>();
        try (ConsoleStart start = ConsoleStart.begin(wish, new Threads(_ -> {}), true)) {
            ConsoleSession session = start.session();
            try (var _ = session.sync().feed().subscribe(delta -> merge(floor, delta))) {
                session.findings().subscribe(first::complete);
                return read(first.orTimeout(SECONDS, TimeUnit.SECONDS).join(), floor.get());
            }
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof TimeoutException)) throw e;
            throw CommandFailure.failed("the platform was not live within " + SECONDS + " s");
        }
    }

    private static void merge(AtomicReference<@Nullable Delta> floor, Delta delta) {
        floor.accumulateAndGet(delta, (all, next) -> all == null ? next : all.then(next));
    }

    private static Read read(Board board, @Nullable Delta floor) {
        if (floor == null) throw new IllegalStateException("a board without a floor");
        Who who = floor.link() == null ? null : floor.link().who();
        return new Read(board, new Called(floor), who == null ? ZoneId.systemDefault() : who.zone());
    }

    private record Called(Delta floor) implements Names {

        @Override
        public String agent(String id) {
            var view = floor.agents().get(id);
            return view == null
                    ? Evidence.called(id)
                    : view.map(agent -> agent.agent().name()).orElse(id);
        }

        @Override
        public String group(String id) {
            var view = floor.groups().get(id);
            return view == null
                    ? Evidence.called(id)
                    : view.map(group -> group.group().name()).orElse(id);
        }
    }
}

package dev.atalaya;

import dev.atalaya.cli.BundleDesk;
import dev.atalaya.cli.CommandFailure;
import dev.atalaya.cli.ConsoleLauncher.Wish;
import dev.atalaya.cli.ask.GroupName;
import dev.atalaya.floor.Group;
import dev.atalaya.insight.bundle.BundleSource;
import dev.atalaya.insight.bundle.Setup;
import dev.atalaya.insight.findings.Board;
import dev.atalaya.insight.findings.Finding;
import dev.atalaya.sync.Threads;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Opens a profile for a support bundle on the command line, without a window.
final class BundleApp implements BundleDesk {

    private static final int PATIENCE_SECONDS = 90;

    @Override
    public Opened open(Wish wish) {
        ConsoleStart start = ConsoleStart.begin(wish, new Threads(_ -> {}), true);
        boolean open = false;
        try {
            BundleSource bundles = start.bundles();
            if (bundles == null) {
                throw CommandFailure.failed(
                        "this profile's files cannot be opened: close its console, or save the bundle there");
            }
            CompletableFuture<Board> board = new CompletableFuture<>();
            start.session().findings().subscribe(board::complete);
            Desk desk = new Desk(
                    start,
                    board.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join(),
                    LiveSetup.of(start.sync()),
                    bundles);
            open = true;
            return desk;
        } catch (CompletionException e) {
            throw CommandFailure.failed("the platform was not live within " + PATIENCE_SECONDS + " s");
        } finally {
            if (!open) start.close();
        }
    }

    private record Desk(ConsoleStart start, Board board, Setup setup, BundleSource bundles) implements Opened {

        @Override
        public List<Finding> findings() {
            return Stream.concat(board.open().stream(), board.snoozed().stream().map(Board.Snoozed::finding))
                    .toList();
        }

        @Override
        public List<GroupName> groups() {
            return setup.groups().stream().map(Desk::name).toList();
        }

        private static GroupName name(Group group) {
            return new GroupName(group.id(), group.name(), group.zone());
        }

        @Override
        public ZoneId zone() {
            return setup.zone();
        }

        @Override
        public void close() {
            start.close();
        }
    }
}

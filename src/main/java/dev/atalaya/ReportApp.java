package dev.atalaya;

import dev.atalaya.cli.ConsoleLauncher.Wish;
import dev.atalaya.cli.ReportDesk;
import dev.atalaya.cli.ask.GroupName;
import dev.atalaya.cli.ask.Question;
import dev.atalaya.cli.ask.ReportFloor;
import dev.atalaya.cli.ask.UnansweredException;
import dev.atalaya.insight.sheet.Present;
import dev.atalaya.insight.sheet.SheetSource;
import dev.atalaya.sync.Threads;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/// Makes reports on the command line: by the console that has the profile open, else with the same files and the same
/// connection as the console's, without a window.
final class ReportApp implements ReportDesk {

    private final Threads threads = new Threads(failure -> {});

    @Override
    public boolean ask(Wish wish, Question question, OutputStream out, Consumer<String> note)
            throws UnansweredException, IOException {
        return new ProfileAsk().ask(wish, _ -> question, out, note);
    }

    @Override
    public Opened open(Wish wish) throws UnansweredException {
        ConsoleStart start = ConsoleStart.begin(wish, threads, true);
        boolean open = false;
        try {
            SheetSource reports = start.reports();
            if (reports == null) {
                throw new UnansweredException(
                        "this profile's files cannot be opened, and no console that has them answers");
            }
            Opened desk = new Desk(start, LiveReports.of(start.sync(), reports));
            open = true;
            return desk;
        } finally {
            if (!open) start.close();
        }
    }

    private record Desk(ConsoleStart start, ReportFloor floor) implements Opened {

        @Override
        public List<GroupName> groups() {
            return floor.groups();
        }

        @Override
        public ZoneId zone() {
            return floor.zone();
        }

        @Override
        public Present present() {
            return floor.present();
        }

        @Override
        public SheetSource reports() {
            return floor.reports();
        }

        @Override
        public void close() {
            start.close();
        }
    }
}

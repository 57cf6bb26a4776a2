package dev.atalaya;

import dev.atalaya.cli.BundleDesk;
import dev.atalaya.cli.ConsoleLauncher.Wish;
import dev.atalaya.cli.ask.BundleFloor;
import dev.atalaya.cli.ask.GroupName;
import dev.atalaya.cli.ask.UnansweredException;
import dev.atalaya.insight.bundle.BundleSource;
import dev.atalaya.insight.findings.Finding;
import dev.atalaya.sync.Threads;
import java.time.ZoneId;
import java.util.List;

/// Opens a profile for a support bundle on the command line, without a window.
final class BundleApp implements BundleDesk {

    @Override
    public Opened open(Wish wish) throws UnansweredException {
        ConsoleStart start = ConsoleStart.begin(wish, new Threads(_ -> {}), true);
        boolean open = false;
        try {
            BundleSource bundles = start.bundles();
            if (bundles == null) {
                throw new UnansweredException(
                        "this profile's files cannot be opened, and no console that has them answers");
            }
            Desk desk = new Desk(start, new LiveBundles(start.session(), LiveSetup.of(start.sync()), bundles));
            open = true;
            return desk;
        } finally {
            if (!open) start.close();
        }
    }

    private record Desk(ConsoleStart start, BundleFloor floor) implements Opened {

        @Override
        public List<Finding> findings() throws UnansweredException {
            return floor.findings();
        }

        @Override
        public List<GroupName> groups() {
            return floor.groups();
        }

        @Override
        public ZoneId zone() {
            return floor.zone();
        }

        @Override
        public BundleSource bundles() {
            return floor.bundles();
        }

        @Override
        public void close() {
            start.close();
        }
    }
}

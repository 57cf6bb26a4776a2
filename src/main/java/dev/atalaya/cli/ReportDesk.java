package dev.atalaya.cli;

import dev.atalaya.insight.sheet.Present;
import dev.atalaya.insight.sheet.SheetSource;
import java.time.ZoneId;
import java.util.List;

/// Opens a profile to make reports from it. The root implements it.
public interface ReportDesk {

    /// Blocks until the platform answers, or until it is clear that it does not and what is kept must do.
    ///
    /// @throws CommandFailure with one line when there is nothing to report on
    Opened open(ConsoleLauncher.Wish wish);

    /// @param zone of its schedule and of its reports
    record GroupName(String id, String name, ZoneId zone) {}

    /// An open profile.
    interface Opened extends AutoCloseable {

        List<GroupName> groups();

        /// The account's zone, for groups that have none in common.
        ZoneId zone();

        /// Account, names and the platform's time.
        Present present();

        SheetSource reports();

        @Override
        void close();
    }
}

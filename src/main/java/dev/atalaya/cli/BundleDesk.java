package dev.atalaya.cli;

import dev.atalaya.cli.ask.GroupName;
import dev.atalaya.insight.bundle.BundleSource;
import dev.atalaya.insight.findings.Finding;
import java.time.ZoneId;
import java.util.List;

/// Opens a profile to make a support bundle of it. The root implements it.
public interface BundleDesk {

    /// Blocks until the platform answers.
    ///
    /// @throws CommandFailure with one line when there is nothing to make one of
    Opened open(ConsoleLauncher.Wish wish);

    /// An open profile.
    interface Opened extends AutoCloseable {

        /// Those open now and those put aside.
        List<Finding> findings();

        List<GroupName> groups();

        /// In which the account works.
        ZoneId zone();

        BundleSource bundles();

        @Override
        void close();
    }
}

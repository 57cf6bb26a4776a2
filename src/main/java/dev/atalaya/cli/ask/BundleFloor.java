package dev.atalaya.cli.ask;

import dev.atalaya.insight.bundle.BundleSource;
import dev.atalaya.insight.findings.Finding;
import java.time.ZoneId;
import java.util.List;

/// What a support bundle is made of: an open profile's floor, its findings and its history.
public interface BundleFloor {

    /// Those open now and those put aside. Blocks until they have been looked for, which needs the platform.
    ///
    /// @throws UnansweredException with one line where nobody could look for them
    List<Finding> findings() throws UnansweredException;

    List<GroupName> groups();

    /// In which the account works.
    ZoneId zone();

    BundleSource bundles();
}

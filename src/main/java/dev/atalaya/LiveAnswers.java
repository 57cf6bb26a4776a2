package dev.atalaya;

import dev.atalaya.cli.ask.BundleFloor;
import dev.atalaya.cli.ask.FoundNow;
import dev.atalaya.cli.ask.LiveSource;
import dev.atalaya.cli.ask.ReportFloor;
import dev.atalaya.cli.ask.UnansweredException;
import dev.atalaya.insight.bundle.BundleSource;
import dev.atalaya.insight.findings.Looked;
import dev.atalaya.insight.sheet.SheetSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the open console tells the command line besides its files.
///
/// @param source makes its support bundles; gives null where there are no files
record LiveAnswers(ConsoleSession session, Supplier<@Nullable BundleSource> source) implements LiveSource {

    @Override
    public ReportFloor reports() throws UnansweredException {
        SheetSource reports = session.reports();
        if (reports == null) throw new UnansweredException("this console keeps no history");
        return LiveReports.of(session.sync(), reports);
    }

    @Override
    public FoundNow findings(Looked looked) throws UnansweredException {
        return LiveFindings.of(session, looked);
    }

    @Override
    public BundleFloor bundles() throws UnansweredException {
        BundleSource bundles = source.get();
        if (bundles == null) throw new UnansweredException("this console keeps no history");
        return new LiveBundles(session, LiveSetup.of(session.sync()), bundles);
    }
}
